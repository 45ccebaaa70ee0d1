import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** What a search found, as it is read out. */
export function formatFound(words: Words, nodes: number, claims: number): string {
  const { counts } = words.text;
  return fill(words.chapter("search").found, {
    nodes: words.count(counts.nodes, nodes),
    claims: words.count(counts.claims, claims),
  });
}

/** The answer to a search without results; `near` are names close to what was typed. */
export function formatNoMatch(words: Words, text: string, near: readonly string[]): string {
  const { noMatch, tryNames, didYouMean } = words.chapter("search");
  const names = near.join(words.text.joints.or);
  return fill(noMatch, { text, hint: names === "" ? tryNames : fill(didYouMean, { names }) });
}

/** Offers to look for a text in all records. */
export function formatWorldSearch(words: Words, text: string): string {
  return fill(words.chapter("search").elsewhere, { text });
}

/** The question that the path page answers. */
export function formatLinkQuestion(words: Words, from: string, to: string): string {
  return fill(words.text.titles.path, { from, to });
}
