import { ENGLISH } from "#words/en/en.ts";
import type { ChapterName, Language } from "#words/language.ts";
import { createWords, type Words } from "#words/words.ts";

const CHAPTERS: readonly ChapterName[] = [
  "relations",
  "panels",
  "outline",
  "search",
  "walk",
  "share",
  "print",
  "reader",
  "heads",
];

/** A language with all its chapters loaded. */
export async function loadWords(language: Language): Promise<Words> {
  const words = createWords(language, await language.page());
  await Promise.all(CHAPTERS.map((name) => words.load(name)));
  return words;
}

/** English as tests read it: all of it is there. */
export const ENGLISH_WORDS: Words = await loadWords(ENGLISH);
