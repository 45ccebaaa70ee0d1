import type { Claim, GraphNode, PartialDate, Source } from "#schema/graph.ts";
import type { SourceType } from "#schema/vocabulary.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { STATUS_LABELS } from "./labels.ts";

/** Name under which the site and its data are cited. */
const CITED_NAME = "Salar: The Lithium Supply Chain, Claim by Claim";
/** Who made them: a name, since no person stands for it. */
const CITED_AUTHOR = "Salar";

/** Year, year and month, or the whole day: what is not known is not there. */
export interface CitationDate {
  readonly "date-parts": readonly [readonly number[]];
  /** "About": the style writes "ca.". */
  readonly circa?: true;
}

export type CitationType = "webpage" | "dataset" | "article-newspaper" | "document";

/** One thing cited, in the fields of CSL-JSON (citation-style-language schema, csl-data.json 1.0.2). */
export interface CitationItem {
  readonly id: string;
  readonly type: CitationType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  /** The site or paper it stands in. */
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CitationDate;
  readonly accessed: CitationDate;
  readonly URL: string;
  /** Of the records. */
  readonly version?: string;
  readonly language: string;
  /** What sort of work it is; styles print it beside the title, and no style prints a note. */
  readonly genre?: string;
  readonly note?: string;
}

/** Which records are cited, and when they are read. */
export interface CitedRecords {
  /** The day the last claim entered; `null` where the records have no date. */
  readonly date: PartialDate | null;
  /** See `AppState.dataVersion`. */
  readonly version: string;
  /** The reader's day. */
  readonly today: PartialDate;
}

/** "data of 25 Mar 2026, version 1a2b3c4d"; what is not known is left out. */
export function formatRecords({ date, version }: Omit<CitedRecords, "today">): string {
  const parts = [
    ...(date === null ? [] : [`data of ${formatDate(date)}`]),
    ...(version === "" ? [] : [`version ${version}`]),
  ];
  return parts.join(", ");
}

/** @param address - The node's own address, whole. */
export function buildNodeItem(
  node: GraphNode,
  address: string,
  records: CitedRecords,
): CitationItem {
  return buildPageItem(`salar-node-${node.id}`, node.name, "", address, records);
}

/**
 * @param particulars - How firmly it holds, who said it and where: see `formatClaimParticulars`.
 * @param address - The claim's own address, whole.
 */
export function buildClaimItem(
  claim: Claim,
  particulars: string,
  address: string,
  records: CitedRecords,
): CitationItem {
  const title = dropFullStop(claim.statement);
  return {
    ...buildPageItem(`salar-claim-${claim.id}`, title, particulars, address, records),
    genre: formatClaimGenre(claim),
  };
}

/** "Claim; proposed, as of Jul 2023": without it a plan's sentence would read as a fact. */
function formatClaimGenre({ status, asOf, asOfApprox }: Claim): string {
  return `Claim; ${STATUS_LABELS[status].toLowerCase()}, ${formatAsOf(asOf, asOfApprox)}`;
}

/** What a view shows: its page's name, what is filtered, and the date in force, all in words. */
export interface CitedView {
  readonly heading: string;
  /** "" where nothing is filtered and no date is in force. */
  readonly filters: string;
  readonly address: string;
  /** The claim whose sentence is the heading. */
  readonly claim?: Claim | null;
}

export function buildViewItem(
  { heading, filters, address, claim = null }: CitedView,
  records: CitedRecords,
): CitationItem {
  const title = filters === "" ? heading : `${heading} (${filters})`;
  return {
    ...buildPageItem("salar-view", title, "", address, records),
    ...(claim === null ? {} : { genre: formatClaimGenre(claim) }),
  };
}

/** All records, whatever shows. */
export function buildDatasetItem(address: string, records: CitedRecords): CitationItem {
  return {
    ...buildOwnItem("salar-data", CITED_NAME, "CC BY 4.0.", address, records),
    type: "dataset",
  };
}

const SOURCE_ITEM_TYPES: Readonly<Record<SourceType, CitationType>> = {
  news: "article-newspaper",
  official: "webpage",
  company: "webpage",
  reference: "webpage",
  academic: "document",
};

/** A source of a claim. Its publisher is known, its author is not and so is not there. */
export function buildSourceItem(source: Source, today: PartialDate): CitationItem {
  const type = SOURCE_ITEM_TYPES[source.type];
  return {
    id: source.id,
    type,
    title: source.title,
    ...(type === "document"
      ? { publisher: source.publisher }
      : { "container-title": source.publisher }),
    ...(source.published === null
      ? {}
      : { issued: toCitationDate(source.published, source.publishedApprox) }),
    accessed: toCitationDate(today),
    URL: source.url,
    language: source.language,
  };
}

/** Whether an item is a page or the data of this site, which change, and not a source of theirs. */
export function isOwnItem({ author }: CitationItem): boolean {
  return author?.[0]?.literal === CITED_AUTHOR;
}

/** A page of this site. */
function buildPageItem(...given: Parameters<typeof buildOwnItem>): CitationItem {
  return { ...buildOwnItem(...given), "container-title": CITED_NAME };
}

/** The records' version stands in the note too: few programs read `version`. */
function buildOwnItem(
  id: string,
  title: string,
  particulars: string,
  address: string,
  records: CitedRecords,
): CitationItem {
  const named = formatRecords(records);
  const data = named === "" ? "" : `${named[0]?.toUpperCase()}${named.slice(1)}.`;
  const note = [particulars, data].filter((part) => part !== "").join(" ");
  return {
    id,
    type: "webpage",
    title,
    author: [{ literal: CITED_AUTHOR }],
    ...(records.date === null ? {} : { issued: toCitationDate(records.date) }),
    accessed: toCitationDate(records.today),
    URL: address,
    ...(records.version === "" ? {} : { version: records.version }),
    language: "en",
    ...(note === "" ? {} : { note }),
  };
}

function toCitationDate(date: PartialDate, isAbout = false): CitationDate {
  return { "date-parts": [date.split("-").map(Number)], ...(isAbout ? { circa: true } : {}) };
}

function dropFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
