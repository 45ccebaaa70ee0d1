import type { PartialDate } from "#schema/graph.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** How new the data are: the newest date a claim holds at, the latest day a source came out. */
export function formatDataDates(
  words: Words,
  newest: PartialDate | null,
  published: PartialDate | null,
): string {
  const { dataDates } = words.text;
  const claim = newest === null ? "" : formatDate(words, newest);
  const publication = published === null ? "" : formatDate(words, published);
  if (newest === null && published === null) return dataDates.none;
  if (published === null) return fill(dataDates.claim, { claim });
  return newest === null
    ? fill(dataDates.publication, { publication })
    : fill(dataDates.both, { claim, publication });
}
