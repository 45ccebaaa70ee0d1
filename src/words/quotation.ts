import { escapeMarkup } from "#schema/escape-markup.ts";
import type { Claim } from "#schema/graph.ts";
import { safeHref } from "#schema/safe-href.ts";
import { type CitedSource, formatParagraphs, formatPublished } from "./citation.ts";
import { formatClaimSources, formatClaimStanding } from "./citation-plain.ts";

/** A claim to be quoted elsewhere. */
export interface Quoted {
  readonly claim: Claim;
  /** Name of who said it, `null` where the source speaks for itself. */
  readonly speaker: string | null;
  readonly sources: readonly CitedSource[];
  /** The claim's own address, whole. */
  readonly address: string;
}

/** The same text twice: as it is, and as markup for where text can have links. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/** One line for a draft or a message: the sentence, and in brackets how firmly, when, who, where. */
export function formatSentence({ claim, speaker, sources, address }: Quoted): Quotation {
  const { statement } = claim;
  const standing = formatClaimStanding(claim, speaker);
  const links = sources.map(formatSourceHtml).join("; ");
  return {
    text: `${statement} (${standing}. ${formatClaimSources(sources)}.) ${address}`,
    html: `<p>${escapeMarkup(statement)} (${escapeMarkup(standing)}. ${nameSources(sources)}: ${links}.) ${formatLink(address, address)}</p>`,
  };
}

/** A block of its own: the sentence in quotation marks, how firmly and when it holds, its sources, its address. */
export function formatQuotation({ claim, speaker, sources, address }: Quoted): Quotation {
  const standing = formatClaimStanding(claim, speaker);
  const lines = [`“${claim.statement}”`, `${standing}.`];
  const text = [
    ...lines,
    `${formatClaimSources(sources)}.`,
    `Salar, claim ${claim.id}: ${address}`,
  ];
  const html = [
    ...lines.map(escapeMarkup),
    `${nameSources(sources)}: ${sources.map(formatSourceHtml).join("; ")}.`,
    formatLink(address, `Salar, claim ${claim.id}`),
  ];
  return {
    text: text.map((line) => `> ${line}`).join("\n"),
    html: `<blockquote cite="${escapeMarkup(address)}">${html.map((line) => `<p>${line}</p>`).join("")}</blockquote>`,
  };
}

function nameSources(sources: readonly CitedSource[]): string {
  return sources.length === 1 ? "Source" : "Sources";
}

function formatSourceHtml({ source, paragraphs }: CitedSource): string {
  const where = formatParagraphs(paragraphs);
  const rest = [source.publisher, formatPublished(source), ...(where === "" ? [] : [where])];
  return `“${formatLink(source.url, source.title)}”, ${escapeMarkup(rest.join(", "))}`;
}

/** The words alone where the address may not stand in a link. */
function formatLink(address: string, words: string): string {
  const href = safeHref(address);
  const text = escapeMarkup(words);
  return href === null ? text : `<a href="${escapeMarkup(href)}">${text}</a>`;
}
