import { rmSync } from "node:fs";
import * as v from "valibot";
import { readRecordTexts } from "#build/site/read-records.ts";
import { checkRecords } from "#records/check-records.ts";
import type { RecordTexts } from "#records/records.ts";
import { formatFault } from "#schema/data-error.ts";
import { writeFewRecords } from "./few-records.ts";

const RecordSchema = v.record(v.string(), v.unknown());
/** A record before it is checked: any fields with any values. */
export type RawRecord = Record<string, unknown>;

/** A copy of a slice of the records in `data/` that a test may break. */
export interface Draft {
  readonly sources: RawRecord[];
  readonly nodes: RawRecord[];
  readonly claims: RawRecord[];
  readonly article: RawRecord;
  readonly paragraphs: RawRecord[];
  readonly stories: RawRecord[];
}

/** Claims beyond the slice that a test breaks. */
const BROKEN = ["bo-014", "bo-015", "bo-016", "bo-020", "bo-039", "bo-053", "bo-099", "bo-224"];

/** A slice of the committed files, read once: the rules' tests break it two hundred times. */
export const RECORD_TEXTS: RecordTexts = readFewRecords();

function readFewRecords(): RecordTexts {
  const folder = writeFewRecords("data", BROKEN);
  try {
    return readRecordTexts(folder).texts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Not looked at further, two hundred times over: that the slice keeps all rules is a test (`read-records.test.ts`). */
function parseList(text: string | null): RawRecord[] {
  return JSON.parse(text ?? "");
}

/** Every fault in a copy of the records after a change, each as `npm run data` prints it. */
export function listFaults(change: (draft: Draft) => void): readonly string[] {
  const texts = RECORD_TEXTS;
  const DraftSchema = v.looseObject({ paragraphs: v.array(RecordSchema) });
  const article = v.parse(DraftSchema, JSON.parse(texts.article ?? ""));
  const draft = {
    sources: parseList(texts.sources),
    nodes: parseList(texts.nodes),
    claims: parseList(texts.claims),
    article,
    paragraphs: article.paragraphs,
    stories: [], // those there are expect something of the records, so each break would break them too
  };
  change(draft);
  const { faults } = checkRecords({
    sources: JSON.stringify(draft.sources),
    nodes: JSON.stringify(draft.nodes),
    claims: JSON.stringify(draft.claims),
    article: JSON.stringify(draft.article),
    stories: JSON.stringify(draft.stories),
  });
  return faults.map(formatFault);
}

const LISTS = {
  sources: parseList(RECORD_TEXTS.sources),
  nodes: parseList(RECORD_TEXTS.nodes),
  claims: parseList(RECORD_TEXTS.claims),
  stories: [],
};

/** Where a record stands in its file, `nodes[3]`; one that is not there yet would come last. */
export function at(file: keyof typeof LISTS, id: string): string {
  const list = LISTS[file];
  const index = list.findIndex((record) => record.id === id);
  return `${file}[${index < 0 ? list.length : index}]`;
}

/** The record with this id, or this number for paragraphs. */
export function find(list: readonly RawRecord[], key: string | number): RawRecord {
  const record = list.find(({ id, n }) => id === key || n === key);
  if (record === undefined) throw new Error(`The records have no "${key}".`);
  return record;
}

/** Changes fields of one record; a field given as `undefined` is taken away. */
export function set(list: readonly RawRecord[], key: string | number, fields: RawRecord): void {
  Object.assign(find(list, key), fields); // JSON.stringify leaves out what is undefined
}
