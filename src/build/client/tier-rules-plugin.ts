import type { Plugin } from "vite";
import type { CompiledSite } from "#build/site/compile-site.ts";
import { drawPicture } from "#picture/picture.ts";
import { formatTierRules, listStillFrames } from "#scene/tier-rules.ts";
import { HOME, SCOPES } from "#view/view.ts";

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

/** The size rules for both scopes' drawings: a style sheet of container queries. */
export function readTierRules(graphs: CompiledSite["graphs"]): string {
  const frames = SCOPES.flatMap((scope) =>
    listStillFrames(drawPicture(graphs[scope], { ...HOME, scope })),
  );
  return formatTierRules(frames);
}
