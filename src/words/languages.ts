import { ENGLISH } from "./en/en.ts";
import type { Language } from "./en/language.ts";

/** The languages of the interface, the first the one that stands at the site's root. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];

/** Where a language's pages stand, below the site's base: "" for the first, "es/" for a further one. */
export function findPrefix(id: string): string {
  return id === LANGUAGES[0].id ? "" : `${id}/`;
}

/** The language of an id; the first where there is none of it. */
export function findLanguage(id: string): Language {
  return LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0];
}
