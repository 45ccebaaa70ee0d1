import type { Claim, NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { buildFacets, type Facet, type Match } from "./facets.ts";
import { type Graph, otherEnd, type Relation } from "./graph.ts";
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

/** What belongs to a company: its parts, and what it has part in. */
const PARTS: readonly Reach[] = [
  { predicate: "owns", from: "subject" },
  { predicate: "part-of", from: "object" },
];

/** A company's works and deals. */
const AFFAIRS: readonly Reach[] = [
  { predicate: "party-to", from: "subject" },
  { predicate: "operates", from: "subject" },
  ...PARTS,
];

const PEOPLE: readonly Reach[] = [
  { predicate: "leads", from: "object" },
  { predicate: "represents", from: "object" },
];

/** Whose people and shores a salt flat's are. */
const OF_SALT_FLATS: readonly Reach[] = [
  { predicate: "lives-by", from: "object" },
  { predicate: "protects", from: "object" },
];

const COVERING: readonly Reach[] = [{ predicate: "covers", from: "object" }];

/**
 * The claims that concern any of some nodes, in the order of the records: those of a node over which
 * it is concerned ({@link findConcerned}), and what its people say of what it is linked with. Of those
 * who work a salt flat only what has to do with the country it lies in: not what they do elsewhere.
 *
 * @param match - Whether a claim has to concern any of them or all.
 * @param ids - None for all claims. O(nodes asked for · claims).
 */
export function listConcerning(
  graph: Graph,
  ids: readonly NodeId[],
  match: Match = "any",
): readonly Claim[] {
  const claims = [...graph.claims.values()];
  if (ids.length === 0) return claims;
  const tests = ids.map((id) => createTest(graph, id));
  return claims.filter((claim) =>
    match === "any"
      ? tests.some((isConcerning) => isConcerning(claim))
      : tests.every((isConcerning) => isConcerning(claim)),
  );
}

function createTest(graph: Graph, id: NodeId): (claim: Claim) => boolean {
  const concerned = findConcerned(graph, id);
  const runners = listRunners(graph, id);
  const { countries } = buildFacets(graph);
  const home = countries.placements.get(id) ?? new Set();
  const isAtHome = (node: NodeId): boolean => {
    const places = countries.placements.get(node) ?? new Set();
    return [...home].some((country) => places.has(country));
  };
  const linked = new Set((graph.incident.get(id) ?? []).map((link) => otherEnd(link, id)));
  const speaks = (speaker: NodeId): boolean =>
    speaker === id || (concerned.has(speaker) && graph.nodes.get(speaker)?.type === "person");
  return ({ subject, object, attributedTo }) =>
    concerned.has(subject) ||
    concerned.has(object) ||
    (runners.has(subject) && isAtHome(object)) ||
    (runners.has(object) && isAtHome(subject)) ||
    (attributedTo !== undefined &&
      speaks(attributedTo) &&
      (linked.has(subject) || linked.has(object)));
}

/**
 * The nodes over which a node is concerned, itself among them: what is claimed of any of them concerns
 * it, wherever and whenever.
 *
 * - A country or a mineral: what its facet places there (agreements, projects, companies, communities,
 *   salt flats, products …).
 * - A company: the companies it owns or has part in, all their agreements and projects, the agreements
 *   that cover these, and its own people.
 * - A salt flat: its parts, the projects that draw from it, agreements that cover it or these,
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
      return listAffairs(graph, id);
    case "salt-flat": {
      const undertakings = [...findUndertakings(graph, id)].filter((one) => !isRunner(graph, one));
      return new Set([...undertakings, ...follow(graph, id, OF_SALT_FLATS)]);
    }
    case "project":
      return new Set([id, ...follow(graph, id, COVERING)]);
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

function listAffairs(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const isCompany = (one: NodeId): boolean => graph.nodes.get(one)?.type === "company";
  const companies = new Set([id]);
  // A Set iterates in insertion order and sees entries added on the way, so it is also the queue.
  for (const here of companies) {
    for (const part of follow(graph, here, PARTS)) if (isCompany(part)) companies.add(part);
  }
  const affairs = [...companies].flatMap((one) => follow(graph, one, AFFAIRS));
  const works = affairs.filter((one) => graph.nodes.get(one)?.type === "project");
  const covering = works.flatMap((one) => follow(graph, one, COVERING));
  return new Set([...companies, ...affairs, ...covering, ...follow(graph, id, PEOPLE)]);
}

/** Who works a salt flat; of any other node nobody. */
function listRunners(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  if (graph.nodes.get(id)?.type !== "salt-flat") return new Set();
  return new Set([...findUndertakings(graph, id)].filter((one) => isRunner(graph, one)));
}

function isRunner({ nodes }: Graph, id: NodeId): boolean {
  const type = nodes.get(id)?.type;
  return type === "company" || type === "institution";
}

function follow(graph: Graph, id: NodeId, reaches: readonly Reach[]): readonly NodeId[] {
  const leads = (relation: Relation): boolean =>
    reaches.some(
      ({ predicate, from }) => predicate === relation.predicate && relation[from] === id,
    );
  return (graph.incident.get(id) ?? []).filter(leads).map((relation) => otherEnd(relation, id));
}
