import type { Words } from "#words/words.ts";
import { useAppStore } from "./store-context.tsx";

/**
 * What the page says, in its language. A page keeps its language for as long as it lives, so whatever
 * says something need not watch the store: there are thousands of them in a long list.
 */
export function useWords(): Words {
  return useAppStore().getState().words;
}
