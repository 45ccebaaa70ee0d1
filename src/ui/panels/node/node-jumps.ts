import { hasFigures } from "#graph/figures-found.ts";
import { otherEnd } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import type { Jump } from "#ui/panels/parts/JumpList.tsx";
import type { ClaimGroup } from "#words/claim-entries.ts";

/** The parts that a node's panel has, in their order: those that would be empty are left out. */
export function listNodeJumps(
  given: Given,
  node: GraphNode,
  groups: readonly ClaimGroup[],
  said: number,
): readonly Jump[] {
  const relations = groups.flatMap((group) => group.relations);
  const count = relations.reduce((sum, { entries }) => sum + entries.length, 0);
  const linked = new Set(relations.map(({ relation }) => otherEnd(relation, node.id)));
  const jumps = [
    toJump("details-changes", "Changes", given.view.since !== null),
    toJump("details-history", "History", node.type === "agreement" && count > 0),
    toJump("details-minerals", "Minerals", node.type === "salt-flat" && containsAny(groups)),
    toJump("details-figures", "Figures", hasFigures(given.graph, node.id)),
    { target: "details-claims", label: "Claims", count },
    toJump("details-said", "Said", said > 0, said),
    { target: "details-linked", label: "Linked", count: linked.size },
    toJump("reading", "In the article", isInArticle(given, node)),
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
  return (
    view.scope === "article" || article.paragraphs.some(({ mentions }) => mentions.includes(id))
  );
}

/** Whether a salt flat is said to hold minerals, in force on the date. */
function containsAny(groups: readonly ClaimGroup[]): boolean {
  const group = groups.find(({ id }) => id === "contains-subject");
  return group?.relations.some(({ standing }) => standing !== null) ?? false;
}
