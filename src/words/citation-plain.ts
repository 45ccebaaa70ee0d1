import type { CitedSource } from "#graph/claim-sources.ts";
import type { Claim } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { formatParagraphs, formatPublished } from "./citation.ts";
import { type CitationDate, type CitationItem, isOwnItem } from "./citation-items.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { STATUS_LABELS } from "./labels.ts";

/** `“Title”, Publisher, publication date unknown, ¶ 2, https://…` */
function formatSourceCitation({ source, paragraphs }: CitedSource): string {
  const where = formatParagraphs(paragraphs);
  return [
    `“${source.title}”`,
    source.publisher,
    formatPublished(source),
    ...(where === "" ? [] : [where]),
    source.url,
  ].join(", ");
}

/** "Agreed, as of 11 Sep 2024, according to Carlos Ramos": how firmly a claim holds, when, who says so. */
export function formatClaimStanding(claim: Claim, speaker: string | null): string {
  const said = speaker === null ? "" : `, according to ${speaker}`;
  return `${STATUS_LABELS[claim.status]}, ${formatAsOf(claim.asOf, claim.asOfApprox)}${said}`;
}

/** "Source: …" or "Sources: …; …", without a full stop. */
export function formatClaimSources(sources: readonly CitedSource[]): string {
  return `${sources.length === 1 ? "Source" : "Sources"}: ${sources.map(formatSourceCitation).join("; ")}`;
}

/**
 * What a citation of a claim says beside its sentence: standing, date, who said it, its sources.
 *
 * @param speaker - Name of who said it, `null` where the source speaks for itself.
 */
export function formatClaimParticulars(
  claim: Claim,
  speaker: string | null,
  sources: readonly CitedSource[],
): string {
  const standing = formatClaimStanding(claim, speaker);
  return `Standing: ${standing[0]?.toLowerCase()}${standing.slice(1)}. ${formatClaimSources(sources)}.`;
}

/**
 * An item as plain text to cite: title, what is said of it, where it stands, when it was read, where.
 *
 * @param isRead - Whether to say when; a prerendered page has no reader yet.
 */
export function formatPlain(item: CitationItem, isRead = true): string {
  const { title, issued, accessed, note, URL: address } = item;
  const where = item["container-title"] ?? item.publisher;
  const own = isOwnItem(item);
  const published = issued === undefined ? "publication date unknown" : formatCitationDate(issued);
  const parts = own
    ? [`“${title}.”`, note, where === undefined ? undefined : `${where}.`]
    : [`“${title}”, ${where}, ${published}.`];
  const read = isRead ? `Read on ${formatCitationDate(accessed)}: ${address}` : address;
  return [...parts, read].filter((part) => part !== undefined).join(" ");
}

function formatCitationDate({ "date-parts": [parts], circa }: CitationDate): string {
  const date = parsePartialDate(parts.map((part) => String(part).padStart(2, "0")).join("-"));
  if (date === null) return "";
  return circa === true ? `about ${formatDate(date)}` : formatDate(date);
}
