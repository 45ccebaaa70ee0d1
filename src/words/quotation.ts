import type { CitedSource } from "#graph/claim-sources.ts";
import { escapeMarkup } from "#schema/escape-markup.ts";
import type { Claim } from "#schema/graph.ts";
import { safeHref } from "#schema/safe-href.ts";
import {
  formatCited,
  formatClaimSources,
  formatClaimStanding,
  formatSourceList,
} from "./citation-plain.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

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
export function formatSentence(words: Words, quoted: Quoted): Quotation {
  const { claim, speaker, sources, address } = quoted;
  const { statement } = claim;
  const message = words.chapter("share").quoted.sentence;
  const standing = formatClaimStanding(words, claim, speaker);
  const text = fill(message, {
    ...{ statement, standing, address },
    sources: formatClaimSources(words, sources),
  });
  const html = fill(escapeMarkup(message), {
    statement: escapeMarkup(statement),
    standing: escapeMarkup(standing),
    sources: formatSourcesHtml(words, sources),
    address: formatLink(address, address),
  });
  return { text, html: `<p>${html}</p>` };
}

/** A block of its own: the sentence in quotation marks, how firmly and when it holds, its sources, its address. */
export function formatQuotation(words: Words, quoted: Quoted): Quotation {
  const { claim, speaker, sources, address } = quoted;
  const { statement, standingEnds, sourcesEnd, salar, salarAt } = words.chapter("share").quoted;
  const { id } = claim;
  const lines = [
    fill(statement, { statement: claim.statement }),
    fill(standingEnds, { standing: formatClaimStanding(words, claim, speaker) }),
  ];
  const text = [
    ...lines,
    fill(sourcesEnd, { sources: formatClaimSources(words, sources) }),
    fill(salarAt, { id, address }),
  ];
  const html = [
    ...lines.map(escapeMarkup),
    fill(escapeMarkup(sourcesEnd), { sources: formatSourcesHtml(words, sources) }),
    formatLink(address, fill(salar, { id })),
  ];
  return {
    text: text.map((line) => `> ${line}`).join("\n"),
    html: `<blockquote cite="${escapeMarkup(address)}">${html.map((line) => `<p>${line}</p>`).join("")}</blockquote>`,
  };
}

function formatSourcesHtml(words: Words, sources: readonly CitedSource[]): string {
  const links = sources.map((cited) => {
    const title = formatLink(cited.source.url, cited.source.title);
    return formatCited(words, cited, title, escapeMarkup);
  });
  return formatSourceList(words, links, escapeMarkup);
}

/** The words alone where the address may not stand in a link. */
function formatLink(address: string, text: string): string {
  const href = safeHref(address);
  const shown = escapeMarkup(text);
  return href === null ? shown : `<a href="${escapeMarkup(href)}">${shown}</a>`;
}
