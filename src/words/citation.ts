import type { PartialDate, Source } from "#schema/graph.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** "10 Jul 2023", "about 2023" or "publication date unknown". */
export function formatPublished(
  words: Words,
  { published, publishedApprox = false }: Pick<Source, "published" | "publishedApprox">,
): string {
  if (published === null) return words.chapter("relations").citing.unknownDate;
  return publishedApprox ? formatAbout(words, published) : formatDate(words, published);
}

/** "about 2023": a date that was inferred. */
export function formatAbout(words: Words, date: PartialDate): string {
  return fill(words.text.dates.about, { date: formatDate(words, date) });
}

/** "¶ 2", "¶ 1 and 3". */
export function formatParagraphs(words: Words, paragraphs: readonly number[]): string {
  const { citing } = words.chapter("relations");
  const numbers = paragraphs.toSorted((a, b) => a - b);
  const last = numbers.pop();
  if (last === undefined) return "";
  const before = numbers.join(citing.paragraphsBefore);
  return fill(before === "" ? citing.paragraph : citing.paragraphs, { before, last });
}
