import { FEED_FILE } from "#build/pages/page-head.ts";
import { toInterval } from "#graph/as-of.ts";
import type { Graph } from "#graph/graph.ts";
import { escapeMarkup, replaceForbidden } from "#schema/escape-markup.ts";
import type { Claim, PartialDate, Source } from "#schema/graph.ts";
import { formatPath } from "#view/address.ts";
import { findScopePage, WHOLE } from "#view/scopes.ts";
import { formatCited, formatClaimStanding, formatSourceList } from "#words/citation-plain.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

/** As many claims as a feed reader shows at once; the rest stands in the graph file. */
export const MOST_ENTRIES = 50;

export interface FeedInput {
  /** With the chapters `share`, `relations` and `heads`. */
  readonly words: Words;
  readonly graph: Graph;
  /** Origin without a closing slash; `null` where the build does not know where it will stand. */
  readonly siteUrl: string | null;
  /** Path the site stands at, with a slash at both ends. */
  readonly base: string;
  /** When the data last changed; `null` for the date of the newest entry. */
  readonly updated: PartialDate | null;
}

interface DatedClaim {
  readonly claim: Claim;
  /** First day of the claim's own date. */
  readonly day: string;
}

/**
 * The newest dated claims as an Atom feed (RFC 4287): those that began to hold last first, at equal
 * dates the higher id first. Undated claims are nobody's news and are left out.
 *
 * An entry's date is when its newest source was published or, where that is not known, the claim's
 * own; the feed wants a moment, so a partial date counts from its start: "2024-09" is midnight UTC of
 * the first of September. Without an origin, ids are `urn:salar:claim:<id>` and links are relative to
 * the feed, which Atom allows; so an origin given later makes every entry a new one to its readers.
 */
export function formatAtomFeed(input: FeedInput): string {
  const { words, graph, siteUrl, base, updated } = input;
  const { site, feed } = words.chapter("heads");
  const newest = listNewest(graph);
  const moments = newest.map(({ claim, day }) => findMoment(graph, claim, day));
  const last = updated === null ? moments.toSorted().at(-1) : toMoment(toInterval(updated).start);
  const id = siteUrl === null ? "urn:salar:claims" : `${siteUrl}${base}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    formatElement("id", id),
    formatElement("title", feed.title),
    formatElement("updated", last ?? toMoment("1970-01-01")),
    `<author>${formatElement("name", site)}</author>`,
    formatElement("rights", feed.licence),
    `<link rel="self" type="application/atom+xml" href="${toXmlText(toHref(input, `/${FEED_FILE}`))}"/>`,
    `<link rel="alternate" type="text/html" href="${toXmlText(toHref(input, findScopePage(WHOLE)))}"/>`,
    ...newest.map(({ claim }, index) => formatEntry(input, claim, moments[index] ?? "")),
    "</feed>",
    "",
  ].join("\n");
}

function listNewest({ claims }: Graph): readonly DatedClaim[] {
  return [...claims.values()]
    .flatMap((claim): readonly DatedClaim[] =>
      claim.asOf === null ? [] : [{ claim, day: toInterval(claim.asOf).start }],
    )
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.claim.id, a.claim.id))
    .slice(0, MOST_ENTRIES);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toMoment = (day: string): string => `${day}T00:00:00Z`;

const listSources = ({ sources }: Graph, claim: Claim): readonly Source[] =>
  [...new Set(claim.sources.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);

function findMoment(graph: Graph, claim: Claim, day: string): string {
  const published = listSources(graph, claim).flatMap((source) =>
    source.published === null ? [] : toInterval(source.published).start,
  );
  return toMoment(published.toSorted().at(-1) ?? day);
}

function formatEntry(input: FeedInput, claim: Claim, moment: string): string {
  const { words, graph, siteUrl } = input;
  const href = toHref(input, formatPath({ page: "claim", id: claim.id }));
  const label = toXmlText(words.text.standings[claim.status]);
  return [
    "<entry>",
    formatElement("id", siteUrl === null ? `urn:salar:claim:${claim.id}` : href),
    formatElement("title", claim.statement),
    formatElement("updated", moment),
    `<link rel="alternate" type="text/html" href="${toXmlText(href)}"/>`,
    `<category term="${claim.status}" label="${label}"/>`,
    formatElement("summary", formatSummary(words, graph, claim)),
    "</entry>",
  ].join("\n");
}

/** "Agreed, as of Feb 2026, according to YLB. Sources: “Title”, Publisher, 18 Feb 2026; …" */
function formatSummary(words: Words, graph: Graph, claim: Claim): string {
  const { attributedTo } = claim;
  const speaker = attributedTo === undefined ? undefined : graph.nodes.get(attributedTo)?.name;
  const sources = listSources(graph, claim).map((source) =>
    formatCited(words, { source, paragraphs: [] }),
  );
  return fill(words.chapter("heads").feed.summary, {
    standing: formatClaimStanding(words, claim, speaker ?? null),
    sources: formatSourceList(words, sources),
  });
}

/** A page's address: whole with the origin, else relative to the feed, which lies at the site's root. */
function toHref({ siteUrl, base }: FeedInput, path: string): string {
  return siteUrl === null ? `.${path}` : `${siteUrl}${base}${path.slice(1)}`;
}

const formatElement = (name: string, text: string): string =>
  `<${name}>${toXmlText(text)}</${name}>`;

/** What XML cannot hold shows that something is missing. */
function toXmlText(text: string): string {
  return escapeMarkup(replaceForbidden(text, "\u{FFFD}"));
}
