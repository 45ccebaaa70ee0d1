import { ENGLISH } from "#words/en/en.ts";
import { loadWords } from "#words/load-words.ts";
import type { Words } from "#words/words.ts";

/** English as tests read it: all of it is there. */
export const ENGLISH_WORDS: Words = await loadWords(ENGLISH);
