import type { Graph, Relation } from "#graph/graph.ts";
import type { NodeType, Predicate, Status } from "#schema/graph.ts";
import { NODE_TYPES, PREDICATE_WORDS, STATUSES } from "#schema/vocabulary.ts";
import { claim, graph, node } from "../../support/graph-builder.ts";

const isPredicate = (word: string): word is Predicate =>
  PREDICATE_WORDS.some((known) => known === word);
const isStatus = (word: string): word is Status => STATUSES.some((status) => status === word);
const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * A graph with nodes of given kinds and one claim a line, `subject predicate object`, then in any
 * order a status (default established), a date or `undated` (default 2024-01-01) and `remark`:
 * `sketch({ company: "ylb", country: "bolivia" }, ["ylb based-in bolivia agreed 2024-09"])`.
 * Claims are named c1, c2, … as they stand.
 */
export function sketch(
  kinds: Partial<Record<NodeType, string>>,
  lines: readonly string[] = [],
): Graph {
  return graph({
    nodes: NODE_TYPES.flatMap((type) =>
      split(kinds[type] ?? "").map((id) => node({ id, type, name: id })),
    ),
    claims: lines.map((line, index) => parseClaim(line, `c${index + 1}`)),
  });
}

function parseClaim(line: string, id: string) {
  const [subject = "", predicate = "", object = "", ...words] = split(line);
  if (!isPredicate(predicate)) throw new Error(`No predicate in "${line}".`);
  const date = words.find((word) => /^\d/.test(word)) ?? "2024-01-01";
  return claim({
    ...{ id, subject, predicate, object },
    status: words.find(isStatus) ?? "established",
    asOf: words.includes("undated") ? null : date,
    ...(words.includes("remark") && { remark: true }),
  });
}

/** The relation a sketch has under this id (`subject predicate object`). */
export function relationOf(from: Graph, id: string): Relation {
  const relation = from.relations.get(id);
  if (relation === undefined) throw new Error(`The sketch has no relation "${id}".`);
  return relation;
}

/** Ids in alphabetical order, as one text: sets compare at a glance. */
export const list = (ids: Iterable<string>): string => [...ids].sort().join(" ");

/** Every kind but these. */
export const without = (...hidden: readonly NodeType[]): ReadonlySet<NodeType> =>
  new Set(NODE_TYPES.filter((type) => !hidden.includes(type)));
