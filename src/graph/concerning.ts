import type { NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { buildFacets, type Facet } from "./facets.ts";
import type { Graph } from "./graph.ts";
import { findUndertakings } from "./surroundings.ts";

/** Kinds over which a country or a mineral is concerned: what is done there, by and to whom. */
const OVER: ReadonlySet<NodeType> = new Set<NodeType>([
  "agreement",
  "company",
  "community",
  "institution",
  "person",
  "product",
  "project",
  "protected-area",
  "salt-flat",
]);

/** "Of the nodes at this end of a relation, those at the other end are concerned too." */
interface Reach {
  readonly predicate: Predicate;
  readonly from: "subject" | "object";
}

/** What a company's affairs are: its deals, works, parts and people. */
const OF_COMPANIES: readonly Reach[] = [
  { predicate: "party-to", from: "subject" },
  { predicate: "operates", from: "subject" },
  { predicate: "owns", from: "subject" },
  { predicate: "part-of", from: "object" },
  { predicate: "leads", from: "object" },
  { predicate: "represents", from: "object" },
];

/** Whose people and shores a salt flat's are. */
const OF_SALT_FLATS: readonly Reach[] = [
  { predicate: "lives-by", from: "object" },
  { predicate: "protects", from: "object" },
];

const OF_PROJECTS: readonly Reach[] = [{ predicate: "covers", from: "object" }];

/**
 * The nodes over which a node is concerned, itself among them: what is claimed of any of them concerns
 * it.
 *
 * - A country or a mineral: what its facet places there (agreements, projects, companies, communities,
 *   salt flats, products …).
 * - A company: its agreements, projects, subsidiaries and people.
 * - A salt flat: its parts, the projects that draw from it, who runs them, agreements that cover these,
 *   communities that live by it, what protects it.
 * - A project: the agreements that cover it. Any other node: itself alone.
 */
export function findConcerned(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const { countries, minerals } = buildFacets(graph);
  switch (graph.nodes.get(id)?.type) {
    case "country":
      return listPlaced(graph, countries, id);
    case "mineral":
      return listPlaced(graph, minerals, id);
    case "company":
      return new Set([id, ...follow(graph, id, OF_COMPANIES)]);
    case "salt-flat":
      return new Set([...findUndertakings(graph, id), ...follow(graph, id, OF_SALT_FLATS)]);
    case "project":
      return new Set([id, ...follow(graph, id, OF_PROJECTS)]);
    default:
      return new Set([id]);
  }
}

function listPlaced(graph: Graph, facet: Facet, value: NodeId): ReadonlySet<NodeId> {
  const placed = new Set([value]);
  for (const [id, values] of facet.placements) {
    const type = graph.nodes.get(id)?.type;
    if (type !== undefined && OVER.has(type) && values.has(value)) placed.add(id);
  }
  return placed;
}

function follow(graph: Graph, id: NodeId, reaches: readonly Reach[]): readonly NodeId[] {
  return (graph.incident.get(id) ?? []).flatMap(({ subject, predicate, object }) => {
    const isReached = reaches.some(
      (reach) =>
        reach.predicate === predicate && (reach.from === "subject" ? subject : object) === id,
    );
    if (!isReached) return [];
    return subject === id ? object : subject;
  });
}
