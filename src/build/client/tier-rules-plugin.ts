import type { Plugin } from "vite";
import type { CompiledSite } from "#build/site/compile-site.ts";
import { drawPicture } from "#picture/picture.ts";
import { formatTierRules, listStillFrames } from "#scene/tier-rules.ts";
import { PUBLISHED } from "#view/published.ts";
import { readOf } from "#view/scopes.ts";
import { HOME } from "#view/view.ts";
import type { Words } from "#words/words.ts";

/** What `src/main.tsx` imports to have the static drawing's size rules in the style sheet. */
const TIER_RULES_MODULE = "virtual:diagram-tiers.css";

/**
 * Offers the rules by which the static drawing keeps its symbols and labels legible at any width.
 * They depend on the layout's extent, which is known only when the records are compiled.
 *
 * @param readRules - Gives the style sheet's text; called when the module is first asked for.
 */
export function createTierRulesPlugin(readRules: () => string): Plugin {
  return {
    name: "salar:tier-rules",
    resolveId: (id) => (id === TIER_RULES_MODULE ? id : null),
    load: (id) => (id === TIER_RULES_MODULE ? readRules() : null),
  };
}

/** The size rules for the drawings of all published scopes: a style sheet of container queries. */
export function readTierRules(graphs: CompiledSite["graphs"], words: Words): string {
  const frames = PUBLISHED.flatMap(({ scope }) =>
    listStillFrames(drawPicture(readOf(graphs, scope), { ...HOME, scope }, words.text.scene)),
  );
  return formatTierRules(frames);
}
