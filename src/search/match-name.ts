import type { GraphNode } from "#schema/graph.ts";
import { joinWords, tokenizeQuery, tokenizeText } from "./fold.ts";

/** One of a node's names. */
export interface NameEntry {
  readonly node: GraphNode;
  readonly text: string;
  /** Its words folded, for equality, and one by one. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** Its words as one. */
  readonly joined: string;
  /** Relations of the node. */
  readonly ties: number;
}

/** What was typed, in words. */
export interface Typed {
  readonly key: string;
  readonly words: readonly string[];
  readonly joined: string;
}

/**
 * How a name answers what was typed, the best first: it is that, blanks aside; has all of its words; has
 * all of them, one or the other as the beginning of a longer one; has what is near them.
 */
const GRADES = ["whole", "words", "beginnings", "near"] as const;
export type Grade = (typeof GRADES)[number];

/** The words of a text, folded, as one. */
export const toKey = (text: string): string => tokenizeText(text).join(" ");

export function readTyped(query: string): Typed {
  return { key: toKey(query), words: tokenizeQuery(query), joined: joinWords(query) };
}

/** How well a name answers what was typed. O(words). */
export function gradeName(
  { key, words, joined }: Pick<NameEntry, "key" | "words" | "joined">,
  typed: Typed,
): Grade {
  if (key === typed.key || joined === typed.joined) return "whole";
  if (typed.words.every((word) => words.has(word))) return "words";
  const begins = (word: string): boolean => [joined, ...words].some((one) => one.startsWith(word));
  return typed.words.every(begins) ? "beginnings" : "near";
}

export function compareGrades(a: Grade, b: Grade): number {
  return GRADES.indexOf(a) - GRADES.indexOf(b);
}
