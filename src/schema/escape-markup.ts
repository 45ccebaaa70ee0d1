const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** `&`, `<`, `>` and `"` as references: safe in HTML and XML, as text and in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
}

// XML 1.0 §2.2 allows tab, line feed, carriage return and everything from U+0020 but surrogates,
// U+FFFE and U+FFFF; the rest may not stand in a document even when escaped.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** @param instead - What stands in the place of each character that no XML document may hold. */
export function replaceForbidden(text: string, instead: string): string {
  return text.replace(FORBIDDEN, instead);
}
