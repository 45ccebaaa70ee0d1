import type { ChapterName, Language } from "./en/language.ts";
import { createWords, type Words } from "./words.ts";

/** Every chapter there is; a language that lacked one would not compile. */
export function listChapters({ chapters }: Language): readonly ChapterName[] {
  return Object.keys(chapters).filter((name): name is ChapterName => name in chapters);
}

/** A language with all its chapters: for the build and for tests, which have to say everything. */
export async function loadWords(language: Language): Promise<Words> {
  const words = createWords(language, await language.page());
  await Promise.all(listChapters(language).map((name) => words.load(name)));
  return words;
}
