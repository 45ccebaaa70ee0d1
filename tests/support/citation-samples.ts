import {
  buildClaimItem,
  buildDatasetItem,
  buildNodeItem,
  buildSourceItem,
  buildViewItem,
  type CitationItem,
  type CitedRecords,
} from "#words/citation-items.ts";
import { formatClaimParticulars } from "#words/citation-plain.ts";
import { claim, date, node, readWorldGraph, source, sourceId } from "./graph-builder.ts";
import { ENGLISH_WORDS } from "./words.ts";

export const RECORDS: CitedRecords = {
  date: date("2026-03-25"),
  version: "1a2b3c4d",
  today: date("2026-11-25"),
};

/** A claim in negotiation, with who said it and one source without a date. */
export const CITED_CLAIM = claim({
  id: "art-01",
  subject: "bolivia",
  object: "agreement",
  statement: "Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed.",
  status: "negotiating",
  asOf: "2023-07-10",
});
export const CITED_SOURCES = [
  {
    source: source({
      title: "A title",
      publisher: "A paper",
      published: null,
      url: "https://a.org/b",
    }),
    paragraphs: [2],
  },
];

export const CLAIM_ITEM = buildClaimItem(
  ENGLISH_WORDS,
  CITED_CLAIM,
  formatClaimParticulars(ENGLISH_WORDS, CITED_CLAIM, "Carlos Ramos", CITED_SOURCES),
  "https://salar.example/claim/art-01/",
  RECORDS,
);
export const NODE_ITEM = buildNodeItem(
  ENGLISH_WORDS,
  node({ id: "salar-de-uyuni", name: "Salar de Uyuni" }),
  "https://salar.example/node/salar-de-uyuni/",
  RECORDS,
);
export const VIEW_ITEM = buildViewItem(
  ENGLISH_WORDS,
  {
    heading: "The world’s lithium brines",
    filters: "potassium; as of 1 Dec 2024",
    address: "https://salar.example/world/?mineral=potassium&as-of=2024-12-01",
  },
  RECORDS,
);
export const DATASET_ITEM = buildDatasetItem(ENGLISH_WORDS, "https://salar.example/", RECORDS);

/** A source of the records, cited. */
export function citeSource(id: string): CitationItem {
  const found = readWorldGraph().sources.get(sourceId(id));
  if (found === undefined) throw new Error(`The records have no source ${id}.`);
  return buildSourceItem(found, RECORDS.today);
}
