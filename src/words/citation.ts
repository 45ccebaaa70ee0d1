import type { Source } from "#schema/graph.ts";
import { formatDate } from "./dates.ts";

/** "10 Jul 2023", "about 2023" or "publication date unknown". */
export function formatPublished({
  published,
  publishedApprox = false,
}: Pick<Source, "published" | "publishedApprox">): string {
  if (published === null) return "publication date unknown";
  return publishedApprox ? `about ${formatDate(published)}` : formatDate(published);
}

/** "¶ 2", "¶ 1 and 3". */
export function formatParagraphs(paragraphs: readonly number[]): string {
  const numbers = paragraphs.toSorted((a, b) => a - b);
  const last = numbers.pop();
  if (last === undefined) return "";
  return numbers.length === 0 ? `¶\u00a0${last}` : `¶\u00a0${numbers.join(", ")} and ${last}`;
}
