import { listArticleIds } from "#graph/article-scope.ts";
import { toInterval } from "#graph/as-of.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { isPublicationUnknown } from "#graph/known-by.ts";
import type { Claim, GraphNode, Source } from "#schema/graph.ts";
import { NODE_TYPES, PREDICATE_WORDS, SOURCE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { compileGraph } from "./compile-graph.ts";
import { type Freshness, findFreshness } from "./freshness.ts";
import type { Records } from "./records.ts";

/** Words with how often each is used, in an order that means something; unused ones are left out. */
export type Counts = ReadonlyMap<string, number>;

/** How well the records cover what they tell: nothing here is a fault, all of it is worth knowing. */
export interface Coverage extends Freshness {
  readonly nodes: Counts;
  /** Nodes that no claim links: none, by rule R25. */
  readonly nodesWithoutClaims: readonly string[];
  /** Nodes that only the article's claims link. */
  readonly nodesOfArticleOnly: readonly string[];
  /** Of the kinds that have a country, those for which none is given. */
  readonly nodesWithoutCountry: readonly string[];
  readonly nodesWithFacts: number;
  readonly facts: number;
  readonly claims: Counts;
  readonly predicates: Counts;
  /** Claims by the year they hold at, the earliest first. */
  readonly years: Counts;
  readonly measures: Counts;
  readonly remarks: readonly string[];
  /** Claims in conflict, and how many pairs they form. */
  readonly inConflict: readonly string[];
  readonly conflicts: number;
  readonly sources: Counts;
  /** Claims that rest on a source of each type; a claim may count under several. */
  readonly sourceTypes: Counts;
  readonly weakSources: number;
  readonly undatedSources: number;
  /** Claims of which no source has a date. */
  readonly publicationUnknown: readonly string[];
  /** Claims that rest on one source alone. */
  readonly singleSource: readonly string[];
  /** Claims whose sources are all marked weak. */
  readonly weakOnly: readonly string[];
  readonly undated: readonly string[];
  /** Claims dated after the day the newest of their sources was published. */
  readonly datedAhead: readonly string[];
}

/** Counts what `npm run data` reports. O(claims + mentions). */
export function countCoverage(records: Records): Coverage {
  const graph = buildGraph(compileGraph(records));
  const nodes = [...graph.nodes.values()];
  const claims = [...graph.claims.values()];
  const sources = [...graph.sources.values()];
  return {
    ...countNodes(graph, nodes, claims),
    ...countClaims(claims),
    ...countSources(graph, claims, sources),
    ...findFreshness(graph),
  };
}

const toIds = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id);

function countNodes(graph: Graph, nodes: readonly GraphNode[], claims: readonly Claim[]) {
  const { claims: ofArticle } = listArticleIds({ claims: [...claims], article: graph.article });
  const listClaims = ({ id }: GraphNode) =>
    (graph.incident.get(id) ?? []).flatMap((relation) => relation.claims);
  const placed = new Set(
    claims.flatMap(({ subject, predicate }) =>
      predicate === "located-in" || predicate === "based-in" ? subject : [],
    ),
  );
  const needCountry = new Set(["company", "institution", "salt-flat", "project"]);
  return {
    nodes: countBy(NODE_TYPES, nodes, ({ type }) => [type]),
    nodesWithoutClaims: toIds(nodes.filter((node) => listClaims(node).length === 0)),
    nodesOfArticleOnly: toIds(
      nodes.filter((node) => listClaims(node).every(({ id }) => ofArticle.has(id))),
    ),
    nodesWithoutCountry: toIds(
      nodes.filter(({ id, type }) => needCountry.has(type) && !placed.has(id)),
    ),
    nodesWithFacts: nodes.filter(({ facts = [] }) => facts.length > 0).length,
    facts: nodes.flatMap(({ facts = [] }) => facts).length,
  };
}

function countClaims(claims: readonly Claim[]) {
  const years = claims.flatMap(({ asOf }) => asOf?.slice(0, 4) ?? []).toSorted();
  const measures = claims.flatMap(({ quantity }) => quantity?.measure ?? []).toSorted();
  return {
    claims: countBy(STATUSES, claims, ({ status }) => [status]),
    predicates: countBy(PREDICATE_WORDS, claims, ({ predicate }) => [predicate]),
    years: countBy([], years, (year) => [year]),
    measures: countBy([], measures, (measure) => [measure]),
    remarks: toIds(claims.filter(({ remark }) => remark)),
    inConflict: toIds(claims.filter(({ conflictsWith = [] }) => conflictsWith.length > 0)),
    // Each is linked from both its claims (R17).
    conflicts: claims.flatMap(({ conflictsWith = [] }) => conflictsWith).length / 2,
    undated: toIds(claims.filter(({ asOf }) => asOf === null)),
  };
}

function countSources(graph: Graph, claims: readonly Claim[], sources: readonly Source[]) {
  const listSources = (claim: Claim) => {
    const ids = new Set(claim.sources.map(({ source }) => source));
    return [...ids].flatMap((id) => graph.sources.get(id) ?? []);
  };
  return {
    sources: countBy(SOURCE_TYPES, sources, ({ type }) => [type]),
    sourceTypes: countBy(SOURCE_TYPES, claims, (claim) => [
      ...new Set(listSources(claim).map(({ type }) => type)),
    ]),
    weakSources: sources.filter(({ weak }) => weak).length,
    undatedSources: sources.filter(({ published }) => published === null).length,
    publicationUnknown: toIds(claims.filter((claim) => isPublicationUnknown(graph, claim))),
    singleSource: toIds(claims.filter((claim) => listSources(claim).length === 1)),
    weakOnly: toIds(claims.filter((claim) => listSources(claim).every(({ weak }) => weak))),
    datedAhead: toIds(claims.filter((claim) => isDatedAhead(claim, listSources(claim)))),
  };
}

function isDatedAhead({ asOf }: Claim, sources: readonly Source[]): boolean {
  if (asOf === null) return false;
  return sources.every(
    ({ published }) => published !== null && toInterval(published).end < toInterval(asOf).start,
  );
}

function countBy<T>(
  words: readonly string[],
  items: readonly T[],
  read: (item: T) => readonly string[],
): Counts {
  const counts = new Map(words.map((word) => [word, 0]));
  for (const word of items.flatMap(read)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
