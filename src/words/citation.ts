import type { Claim, Source } from "#schema/graph.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { STATUS_LABELS } from "./labels.ts";

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

/** One source a claim rests on, with the paragraphs it is found in. */
export interface CitedSource {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

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

/**
 * A claim as plain text to cite: its sentence, standing and date, who said it, its sources, and the
 * address at which it stands.
 *
 * @param speaker - Name of who said it, `null` where the source speaks for itself.
 * @param address - The claim's own address.
 */
export function formatClaimCitation(
  claim: Claim,
  speaker: string | null,
  sources: readonly CitedSource[],
  address: string,
): string {
  const said = speaker === null ? "" : `, according to ${speaker}`;
  const standing = STATUS_LABELS[claim.status].toLowerCase();
  return [
    claim.statement,
    `Standing: ${standing}, ${formatAsOf(claim.asOf, claim.asOfApprox)}${said}.`,
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.map(formatSourceCitation).join("; ")}.`,
    `Salar, claim ${claim.id}: ${address}`,
  ].join(" ");
}

/** The whole graph as plain text to cite. */
export function formatGraphCitation(title: string, address: string): string {
  return `“${title}”, in: Salar, the lithium supply chain, claim by claim. Data under CC BY 4.0. ${address}`;
}
