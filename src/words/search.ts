import { START, WHOLE } from "#view/scopes.ts";
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

/** Whether a find shows on the page: `elsewhere`, only in another scope; `hidden`, not in this view. */
export type Where = "shown" | "hidden" | "elsewhere";

/** Where a find is; "" where the page shows it. */
export function formatWhere(words: Words, where: Where): string {
  const texts = words.chapter("search").where;
  if (where === "shown") return "";
  const { whole } = words.text.scopes[WHOLE];
  return where === "hidden" ? texts.hidden : fill(texts.elsewhere, { whole });
}

/** How much is searched: all records, or those at hand while the others are coming or could not come. */
export type Reach = "all" | "loading" | "failed";

/** What is not searched; "" where nothing is left out. */
export function formatReach(words: Words, reach: Reach): string {
  if (reach === "all") return "";
  const { scopes } = words.text;
  const parts = { part: scopes[START].whole, whole: scopes[WHOLE].whole };
  return fill(words.chapter("search").records[reach], parts);
}

/** The question that the path page answers. */
export function formatLinkQuestion(words: Words, from: string, to: string): string {
  return fill(words.text.titles.path, { from, to });
}
