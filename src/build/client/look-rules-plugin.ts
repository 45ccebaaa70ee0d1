import type { Plugin } from "vite";
import { formatLookRules } from "#scene/look-rules.ts";

/** What `src/main.tsx` imports to have the drawing's looks in the style sheet. */
const LOOK_RULES_MODULE = "virtual:diagram-looks.css";

/** Offers the style rules that are written from the table of looks (`scene/looks.ts`). */
export function createLookRulesPlugin(): Plugin {
  return {
    name: "salar:look-rules",
    resolveId: (id) => (id === LOOK_RULES_MODULE ? id : null),
    load: (id) => (id === LOOK_RULES_MODULE ? formatLookRules() : null),
  };
}
