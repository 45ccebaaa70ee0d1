import type { Words } from "#words/words.ts";
import { useApp } from "./store-context.tsx";

/** What the page says, in its language. */
export function useWords(): Words {
  return useApp((state) => state.words);
}
