import type { CitedSource } from "#graph/claim-sources.ts";
import type { Claim } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { formatAbout, formatParagraphs, formatPublished } from "./citation.ts";
import { type CitationDate, type CitationItem, isOwnItem } from "./citation-items.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** Writes a text so that it may stand in markup. */
type Mark = (text: string) => string;
const asItIs: Mark = (text) => text;

/**
 * `“Title”, Publisher, publication date unknown, ¶ 2`
 *
 * @param title - As it stands there: a link, where there can be one.
 */
export function formatCited(
  words: Words,
  { source, paragraphs }: CitedSource,
  title: string = source.title,
  mark: Mark = asItIs,
): string {
  const { cited, citedAt } = words.chapter("share").quoted;
  return fill(mark(paragraphs.length === 0 ? cited : citedAt), {
    title,
    publisher: mark(source.publisher),
    published: mark(formatPublished(words, source)),
    paragraphs: mark(formatParagraphs(words, paragraphs)),
  });
}

/** "Agreed, as of 11 Sep 2024, according to Carlos Ramos": how firmly a claim holds, when, who says so. */
export function formatClaimStanding(words: Words, claim: Claim, speaker: string | null): string {
  return formatStanding(words, claim, speaker, words.text.standings[claim.status]);
}

function formatStanding(
  words: Words,
  { asOf, asOfApprox }: Claim,
  speaker: string | null,
  standing: string,
): string {
  const { quoted } = words.chapter("share");
  const date = formatAsOf(words, asOf, asOfApprox);
  return speaker === null
    ? fill(quoted.standing, { standing, date })
    : fill(quoted.standingSaid, { standing, date, speaker });
}

/** "Source: …" or "Sources: …; …" of texts or markup of sources, without a full stop. */
export function formatSourceList(
  words: Words,
  sources: readonly string[],
  mark: Mark = asItIs,
): string {
  const { quoted } = words.chapter("share");
  const list = sources.join(mark(quoted.joint));
  return fill(mark(sources.length === 1 ? quoted.source : quoted.sources), { list });
}

/** The sources of a claim, each with its address, without a full stop. */
export function formatClaimSources(words: Words, sources: readonly CitedSource[]): string {
  const { withAddress } = words.chapter("share").quoted;
  const told = sources.map((cited) =>
    fill(withAddress, { source: formatCited(words, cited), address: cited.source.url }),
  );
  return formatSourceList(words, told);
}

/**
 * What a citation of a claim says beside its sentence: standing, date, who said it, its sources.
 *
 * @param speaker - Name of who said it, `null` where the source speaks for itself.
 */
export function formatClaimParticulars(
  words: Words,
  claim: Claim,
  speaker: string | null,
  sources: readonly CitedSource[],
): string {
  const label = words.lower(words.text.standings[claim.status]);
  return fill(words.chapter("share").cited.particulars, {
    standing: formatStanding(words, claim, speaker, label),
    sources: formatClaimSources(words, sources),
  });
}

/**
 * An item as plain text to cite: title, what is said of it, where it stands, when it was read, where.
 *
 * @param isRead - Whether to say when; a prerendered page has no reader yet.
 */
export function formatPlain(words: Words, item: CitationItem, isRead = true): string {
  const { citing } = words.chapter("relations");
  const { accessed, URL: address } = item;
  const parts = isOwnItem(item) ? listOwnParts(words, item) : [formatSource(words, item)];
  const read = fill(citing.read, { date: formatCitationDate(words, accessed), address });
  return [...parts, isRead ? read : address].join(" ");
}

function listOwnParts(words: Words, { title, note, ...item }: CitationItem): readonly string[] {
  const { citing } = words.chapter("relations");
  const site = item["container-title"];
  return [
    fill(citing.own, { title }),
    ...(note === undefined ? [] : [note]),
    ...(site === undefined ? [] : [fill(citing.within, { site })]),
  ];
}

function formatSource(words: Words, { title, publisher, issued, ...item }: CitationItem): string {
  const { citing } = words.chapter("relations");
  return fill(citing.source, {
    title,
    publisher: item["container-title"] ?? publisher ?? "",
    published: issued === undefined ? citing.unknownDate : formatCitationDate(words, issued),
  });
}

function formatCitationDate(words: Words, { "date-parts": [parts], circa }: CitationDate): string {
  const date = parsePartialDate(parts.map((part) => String(part).padStart(2, "0")).join("-"));
  if (date === null) return "";
  return circa === true ? formatAbout(words, date) : formatDate(words, date);
}
