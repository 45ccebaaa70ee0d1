import type { Words } from "./words.ts";

/** "Spanish" for "es"; a code that is none stays as it is. */
export function formatLanguageName({ locale }: Words, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    return code; // Not shaped like a language code.
  }
}
