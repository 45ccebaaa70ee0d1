const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** "Spanish" for "es"; a code that is none stays as it is. */
export function formatLanguage(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code; // Not shaped like a language code.
  }
}
