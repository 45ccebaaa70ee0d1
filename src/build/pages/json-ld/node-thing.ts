import type { Graph, Relation } from "#graph/graph.ts";
import { findAgreementStanding, findInForce } from "#graph/standing.ts";
import type { GraphNode, NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { formatPath } from "#view/address.ts";
import type { Words } from "#words/words.ts";
import {
  type JsonLdNode,
  type JsonLdSite,
  type JsonLdValue,
  oneOrMany,
  toPageAddress,
} from "./json-ld.ts";

/**
 * What each kind is in the words of schema.org.
 *
 * - A salt flat is a Place and no Landform: the kind also holds lakes and brines deep underground.
 * - Companies, communities and institutions are Organizations: a kind does not tell a consortium from a
 *   Corporation, nor a civic body from a GovernmentOrganization.
 * - A mineral is a ChemicalSubstance, a term schema.org calls pending.
 * - A project is a Project, which is an Organization there, and so has a location of its own.
 * - Processes and applications are terms of the trade: DefinedTerm.
 * - An agreement is a CreativeWork, as its Legislation is one: what is signed, drafted or tendered is
 *   a text, and a CreativeWork may say its status and what it is about.
 */
const TYPES: Readonly<Record<NodeType, string>> = {
  country: "Country",
  region: "Place",
  company: "Organization",
  institution: "Organization",
  community: "Organization",
  person: "Person",
  "salt-flat": "Place",
  "protected-area": "Place",
  project: "Project",
  mineral: "ChemicalSubstance",
  product: "Product",
  process: "DefinedTerm",
  application: "DefinedTerm",
  agreement: "CreativeWork",
};

const nodeAddress = (site: JsonLdSite, id: NodeId): string =>
  `${toPageAddress(site, formatPath({ page: "node", id }))}#node`;

/** A node where another thing names it: its kind and name, and the id it has on its own page. */
export function buildNodeReference(site: JsonLdSite, { id, type, name }: GraphNode): JsonLdNode {
  return { "@type": TYPES[type], "@id": nodeAddress(site, id), name };
}

/**
 * A node as schema.org has it: names, summary, and of its relations those that schema.org has a word
 * for and that hold at the newest date. What has ended is left out, and so is what is only planned,
 * but for where a planned project will lie.
 */
export function buildNodeThing(
  site: JsonLdSite,
  words: Words,
  graph: Graph,
  node: GraphNode,
): JsonLdNode {
  return {
    ...buildNodeReference(site, node),
    ...nameOtherwise(node),
    description: node.summary,
    url: toPageAddress(site, formatPath({ page: "node", id: node.id })),
    identifier: oneOrMany(listIdentifiers(node)),
    ...buildOwnTerms({ site, words, graph, node }),
  };
}

/** Aliases as plain text, names in other languages with their language. */
function nameOtherwise({ name, label, names = {}, aliases = [] }: GraphNode): JsonLdNode {
  const plain = new Set([...(label === undefined ? [] : [label]), ...aliases]);
  plain.delete(name);
  const told = Object.entries(names).map(([language, text]) => ({
    "@language": language,
    "@value": text,
  }));
  return { alternateName: oneOrMany([...plain, ...told]) };
}

function listIdentifiers({ id, type, symbol }: GraphNode): readonly JsonLdNode[] {
  const own = { "@type": "PropertyValue", propertyID: "Salar node", value: id };
  if (type !== "country" || symbol === undefined) return [own];
  return [own, { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: symbol }];
}

interface Told {
  readonly site: JsonLdSite;
  readonly words: Words;
  readonly graph: Graph;
  readonly node: GraphNode;
}

/** The terms that only some kinds have. */
function buildOwnTerms(told: Told): JsonLdNode {
  const { words, graph, node } = told;
  switch (node.type) {
    case "country":
    case "region":
    case "salt-flat":
    case "protected-area":
      return { geo: buildGeo(node), containedInPlace: refer(told, ["located-in", "part-of"]) };
    case "company":
    case "institution":
    case "community":
      return {
        location: oneOrMany([...listLinked(told, ["based-in", "located-in"]), ...listSites(node)]),
        parentOrganization: refer(told, ["part-of"]),
      };
    case "project":
      return { location: buildProjectPlace(told) };
    case "person":
      // Who leads or speaks for a country is told of in the summary: a Country employs nobody there.
      return {
        worksFor: refer(told, ["leads"], ["company", "institution"]),
        affiliation: refer(told, ["represents"], ["company", "institution"]),
      };
    case "mineral":
      return { chemicalComposition: node.symbol };
    case "product":
      return { additionalProperty: buildFormula(words, node), material: nameMaterials(told) };
    case "agreement":
      return {
        creativeWorkStatus: nameStanding(words, graph, node.id),
        about: oneOrMany([...listParties(told), ...listLinked(told, ["covers"])]),
      };
    case "process":
    case "application":
      return {};
  }
}

function buildGeo({ coordinates }: GraphNode): JsonLdNode | undefined {
  if (coordinates === undefined) return undefined;
  const { lat, lon } = coordinates;
  return { "@type": "GeoCoordinates", latitude: lat, longitude: lon };
}

function listSites(node: GraphNode): readonly JsonLdNode[] {
  const geo = buildGeo(node);
  return geo === undefined ? [] : [{ "@type": "Place", geo }];
}

function buildProjectPlace(told: Told): JsonLdNode | undefined {
  const geo = buildGeo(told.node);
  const within = refer(told, ["located-in", "draws-from"]);
  return geo === undefined && within === undefined
    ? undefined
    : { "@type": "Place", geo, containedInPlace: within };
}

function buildFormula(words: Words, { symbol }: GraphNode): JsonLdNode | undefined {
  return symbol === undefined
    ? undefined
    : { "@type": "PropertyValue", name: words.chapter("heads").dataset.formula, value: symbol };
}

/** A Product's material is a Product or a text there, and a mineral is neither. */
function nameMaterials(told: Told): JsonLdValue | undefined {
  return oneOrMany(listEnds(told, ["made-from"]).map(({ name }) => name));
}

function nameStanding(words: Words, graph: Graph, agreement: NodeId): string | undefined {
  const standing = findAgreementStanding(graph, agreement, null);
  return standing === null ? undefined : words.text.standings[standing.name];
}

function listParties({ site, graph, node }: Told): readonly JsonLdNode[] {
  const parties = (graph.incident.get(node.id) ?? []).filter(
    (relation) => relation.predicate === "party-to" && holds(graph, relation),
  );
  return parties.flatMap(({ subject }) => {
    const party = graph.nodes.get(subject);
    return party === undefined ? [] : [buildNodeReference(site, party)];
  });
}

function refer(
  told: Told,
  predicates: readonly Predicate[],
  types?: readonly NodeType[],
): JsonLdValue | undefined {
  return oneOrMany(listLinked(told, predicates, types));
}

function listLinked(
  told: Told,
  predicates: readonly Predicate[],
  types?: readonly NodeType[],
): readonly JsonLdNode[] {
  return listEnds(told, predicates, types).map((end) => buildNodeReference(told.site, end));
}

/** What the node is linked to as subject, by relations that hold. */
function listEnds(
  { graph, node }: Told,
  predicates: readonly Predicate[],
  types?: readonly NodeType[],
): readonly GraphNode[] {
  return (graph.incident.get(node.id) ?? []).flatMap((relation) => {
    const { subject, predicate, object } = relation;
    const end = graph.nodes.get(object);
    const isMeant = subject === node.id && predicates.includes(predicate) && end !== undefined;
    const isTyped = types === undefined || (end !== undefined && types.includes(end.type));
    return isMeant && isTyped && holds(graph, relation) ? [end] : [];
  });
}

/** Of plans only places are told: a planned plant has a site before it stands. */
const TOLD_OF_PLANS: ReadonlySet<Predicate> = new Set<Predicate>([
  "located-in",
  "draws-from",
  "party-to",
  "covers",
]);

function holds(graph: Graph, { id, predicate }: Relation): boolean {
  const status = findInForce(graph, null).standings.get(id)?.status;
  if (status === undefined || status === "ended") return false;
  return status === "established" || TOLD_OF_PLANS.has(predicate);
}
