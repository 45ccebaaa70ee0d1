import type { ClaimGroup } from "#graph/claim-entries.ts";
import { hasFigures } from "#graph/figures-found.ts";
import { otherEnd } from "#graph/graph.ts";
import { hasSurroundings, type Surroundings } from "#graph/surroundings.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import type { Jump } from "#ui/panels/parts/JumpList.tsx";
import { isStart } from "#view/scopes.ts";

/** What is told of a node besides itself. */
interface Told {
  readonly groups: readonly ClaimGroup[];
  /** Claims it is named as the speaker of. */
  readonly said: number;
  readonly around: Surroundings | null;
}

/** The parts that a node's panel has, in their order: those that would be empty are left out. */
export function listNodeJumps(
  given: Given,
  node: GraphNode,
  { groups, said, around }: Told,
): readonly Jump[] {
  const { jumps: texts } = given.words.chapter("panels").node;
  const relations = groups.flatMap((group) => group.relations);
  const count = relations.reduce((sum, { entries }) => sum + entries.length, 0);
  const linked = new Set(relations.map(({ relation }) => otherEnd(relation, node.id)));
  const jumps = [
    toJump("details-changes", texts.changes, given.view.since !== null),
    toJump("details-history", texts.history, node.type === "agreement" && count > 0),
    toJump("details-around", texts.around, around !== null && hasSurroundings(around)),
    toJump("details-minerals", texts.minerals, node.type === "salt-flat" && containsAny(groups)),
    toJump("details-figures", texts.figures, hasFigures(given.graph, node.id)),
    { target: "details-claims", label: texts.claims, count },
    toJump("details-said", texts.said, said > 0, said),
    { target: "details-linked", label: texts.linked, count: linked.size },
    toJump("reading", texts.article, isInArticle(given, node)),
  ];
  return jumps.filter((jump) => jump !== null);
}

function toJump(
  target: string,
  label: string,
  isThere: boolean,
  count: number | null = null,
): Jump | null {
  return isThere ? { target, label, count } : null;
}

/** Whether the article's paragraphs are there: in the world's graph only where they name the node. */
function isInArticle({ graph: { article }, view }: Given, { id }: GraphNode): boolean {
  if (article === null) return false;
  return isStart(view.scope) || article.paragraphs.some(({ mentions }) => mentions.includes(id));
}

/** Whether a salt flat is said to hold minerals, in force on the date. */
function containsAny(groups: readonly ClaimGroup[]): boolean {
  const group = groups.find(
    ({ predicate, side }) => predicate === "contains" && side === "asSubject",
  );
  return group?.relations.some(({ standing }) => standing !== null) ?? false;
}
