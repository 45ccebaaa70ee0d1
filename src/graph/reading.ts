import type { Article, Claim, NodeId, Paragraph } from "#schema/graph.ts";

/** A paragraph lit only while it is pointed at, and the step of the story to return to. */
export interface Hover {
  readonly n: number;
  readonly before: number | null;
}

/**
 * The paragraph the reader has stepped to, which pointing at another one must not lose.
 *
 * @param lit - The paragraph that lights the diagram.
 * @param hover - What is pointed at; outdated once something else changed what is lit.
 */
export function findStep(lit: number | null, hover: Hover | null): number | null {
  return hover !== null && hover.n === lit ? hover.before : lit;
}

/**
 * The paragraph one step on or back.
 *
 * @returns `null` before the first and after the last: the story has not begun, or has ended.
 */
export function findNextStep(article: Article, step: number | null, by: 1 | -1): number | null {
  const { paragraphs } = article;
  if (step === null) return by === 1 ? (paragraphs[0]?.n ?? null) : null;
  const index = paragraphs.findIndex(({ n }) => n === step);
  return paragraphs[index + by]?.n ?? null;
}

/** Why a paragraph is marked: it names the selected node, or the selected claim rests on it. */
export type Mark = "node" | "claim";

/** Whether a paragraph is marked, and why. */
export function findMark(
  paragraph: Paragraph,
  node: NodeId | null,
  claim: Claim | null,
): Mark | null {
  if (claim !== null) return paragraph.claims.includes(claim.id) ? "claim" : null;
  return node !== null && paragraph.mentions.includes(node) ? "node" : null;
}
