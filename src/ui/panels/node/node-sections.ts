import type { ClaimGroup, RelationEntry } from "#graph/claim-entries.ts";
import { type Graph, otherEnd } from "#graph/graph.ts";
import { groupBy } from "#graph/group-by.ts";
import type { GraphNode, Predicate } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

/** What is said of a node under one heading. */
export interface ClaimSection {
  /** Unique within the node. */
  readonly id: string;
  readonly title: string;
  readonly relations: readonly RelationEntry[];
  /** Claims in it. */
  readonly count: number;
}

/** What a reader comes for first: deals and works before who regulates, and where all of it lies last. */
const ORDER: readonly Predicate[] = [
  ...(["party-to", "covers", "supersedes", "operates", "owns", "produces"] as const),
  ...(["draws-from", "contains", "supplies", "exports-to", "finances"] as const),
  ...(["lives-by", "opposes", "consulted-on", "affects", "protects", "regulates"] as const),
  ...(["leads", "represents", "uses", "used-in", "made-from", "by-product-of"] as const),
  ...(["part-of", "based-in", "located-in"] as const),
];

/** What an agreement's history tells already. */
const IN_HISTORY: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "covers", "regulates"]);

/** A node about which no more claims than these are made shows them all at once. */
const FEW_CLAIMS = 12;

export const countClaims = (relations: readonly RelationEntry[]): number =>
  relations.reduce((sum, { entries }) => sum + entries.length, 0);

/** Whether so little is said of a node that nothing of it need be folded. */
export const isSmall = (relations: readonly RelationEntry[]): boolean =>
  countClaims(relations) <= FEW_CLAIMS;

/** The sections of a node's claims, each under what it says, in the order in which they are of use. */
export function listClaimSections(
  words: Words,
  graph: Graph,
  node: GraphNode,
  groups: readonly ClaimGroup[],
): readonly ClaimSection[] {
  const told = node.type === "agreement" ? groups.filter(isLeft) : groups;
  return told
    .toSorted((a, b) => ORDER.indexOf(a.predicate) - ORDER.indexOf(b.predicate))
    .flatMap((group) =>
      group.predicate === "located-in" && group.side === "asObject"
        ? splitByKind(words, graph, node, group)
        : toSection(group.id, titleOf(words, group), group.relations),
    );
}

/** A contract that a country has with another as its subject is told here, not in its own history. */
const isLeft = ({ predicate }: ClaimGroup): boolean => !IN_HISTORY.has(predicate);

const titleOf = (words: Words, { predicate, side }: ClaimGroup): string =>
  words.chapter("relations").headings[predicate][side];

/** What is in a country, by kind: a salt flat lies there, a ministry does not. */
function splitByKind(
  words: Words,
  graph: Graph,
  node: GraphNode,
  { id, relations }: ClaimGroup,
): readonly ClaimSection[] {
  const byKind = groupBy(
    relations,
    ({ relation }) => graph.nodes.get(otherEnd(relation, node.id))?.type,
  );
  return NODE_TYPES.flatMap((kind) => {
    const list = byKind.get(kind) ?? [];
    if (list.length === 0) return [];
    const title = fill(words.chapter("panels").node.here, { kinds: words.text.kinds[kind].many });
    return toSection(`${id} ${kind}`, title, list);
  });
}

function toSection(id: string, title: string, relations: readonly RelationEntry[]): ClaimSection {
  return { id, title, relations, count: countClaims(relations) };
}
