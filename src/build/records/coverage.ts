import { toInterval } from "#graph/as-of.ts";
import type { SourceId } from "#schema/graph.ts";
import { NODE_TYPES, SOURCE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { Records } from "./records.ts";

/** How well the records cover what they tell: nothing here is a fault, all of it is worth knowing. */
export interface Coverage {
  readonly nodes: Counts;
  readonly claims: Counts;
  /** Claims that rest on a source of each type; a claim may count under several. */
  readonly sourceTypes: Counts;
  readonly undated: readonly string[];
  /** Claims that rest on one source alone. */
  readonly singleSource: readonly string[];
  /** Claims whose sources are all marked weak. */
  readonly weakOnly: readonly string[];
  /** Claims dated after the day the newest of their sources was published. */
  readonly datedAhead: readonly string[];
  /** Most nodes have none, so their number says it. */
  readonly nodesWithoutFacts: number;
}

/** Words of a vocabulary, in its order, with how often each is used; unused ones are left out. */
export type Counts = ReadonlyMap<string, number>;

export function countCoverage({ sources, nodes, claims }: Records): Coverage {
  const byId = new Map(sources.map(({ record }) => [record.id, record]));
  const listClaims = (test: (claim: (typeof claims)[number]["record"]) => boolean) =>
    claims.filter(({ record }) => test(record)).map(({ record }) => record.id);
  return {
    nodes: countBy(NODE_TYPES, nodes, ({ record }) => [record.type]),
    claims: countBy(STATUSES, claims, ({ record }) => [record.status]),
    sourceTypes: countBy(SOURCE_TYPES, claims, ({ record }) => [
      ...new Set(record.sources.flatMap(({ source }) => byId.get(source)?.type ?? [])),
    ]),
    undated: listClaims(({ asOf }) => asOf === null),
    singleSource: listClaims((claim) => listSources(claim).size === 1),
    weakOnly: listClaims((claim) => [...listSources(claim)].every((id) => byId.get(id)?.weak)),
    datedAhead: listClaims((claim) => {
      const dates = [...listSources(claim)].map((id) => byId.get(id)?.published ?? null);
      const { asOf } = claim;
      if (asOf === null) return false;
      return dates.every((date) => date !== null && toInterval(date).end < toInterval(asOf).start);
    }),
    nodesWithoutFacts: nodes.filter(({ record }) => record.facts === undefined).length,
  };
}

function listSources(claim: {
  readonly sources: readonly { readonly source: SourceId }[];
}): ReadonlySet<SourceId> {
  return new Set(claim.sources.map(({ source }) => source));
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

const formatCounts = (counts: Counts): string =>
  [...counts].map(([word, count]) => `${word} ${count}`).join(", ");

const formatIds = (ids: readonly string[]): string =>
  ids.length === 0 || ids.length > 12 ? String(ids.length) : `${ids.length} (${ids.join(", ")})`;

/** The summary that `npm run data` prints, a line for each thing. */
export function formatCoverage(coverage: Coverage): string {
  return [
    `nodes by kind: ${formatCounts(coverage.nodes)}`,
    `claims by standing: ${formatCounts(coverage.claims)}`,
    `claims by type of source: ${formatCounts(coverage.sourceTypes)}`,
    `undated claims: ${formatIds(coverage.undated)}`,
    `claims on one source: ${formatIds(coverage.singleSource)}`,
    `claims on weak sources only: ${formatIds(coverage.weakOnly)}`,
    `claims dated after their newest source: ${formatIds(coverage.datedAhead)}`,
    `nodes without facts: ${coverage.nodesWithoutFacts}`,
  ].join("\n");
}
