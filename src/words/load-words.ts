import type { ChapterName, Language } from "./en/language.ts";
import { createWords, type Words } from "./words.ts";

/** Every chapter there is. */
export const CHAPTERS = [
  "relations",
  "panels",
  "outline",
  "search",
  "walk",
  "share",
  "print",
  "reader",
  "updates",
  "heads",
] as const satisfies readonly ChapterName[];

/** A language with all its chapters: for the build and for tests, which have to say everything. */
export async function loadWords(language: Language): Promise<Words> {
  const words = createWords(language, await language.page());
  await Promise.all(CHAPTERS.map((name) => words.load(name)));
  return words;
}
