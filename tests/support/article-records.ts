import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { checkRecords } from "#build/records/check-records.ts";
import { readRecordTexts } from "#build/records/read-records.ts";
import type { RecordTexts } from "#build/records/records.ts";
import { formatFault } from "#schema/data-error.ts";

const RecordSchema = v.record(v.string(), v.unknown());
/** A record before it is checked: any fields with any values. */
export type RawRecord = Record<string, unknown>;

/** A copy of the records in `data/` that a test may break. */
export interface Draft {
  readonly sources: RawRecord[];
  readonly nodes: RawRecord[];
  readonly claims: RawRecord[];
  readonly article: RawRecord;
  readonly paragraphs: RawRecord[];
}

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** The texts of the committed files. */
export function readArticleTexts(): RecordTexts {
  return readRecordTexts(DATA).texts;
}

function parseList(text: string | null): RawRecord[] {
  return v.parse(v.array(RecordSchema), JSON.parse(text ?? ""));
}

/** Every fault in a copy of the records after a change, each as `npm run data` prints it. */
export function listFaults(change: (draft: Draft) => void): readonly string[] {
  const texts = readArticleTexts();
  const DraftSchema = v.looseObject({ paragraphs: v.array(RecordSchema) });
  const article = v.parse(DraftSchema, JSON.parse(texts.article ?? ""));
  const [sources, nodes, claims] = [texts.sources, texts.nodes, texts.claims].map(parseList);
  const draft = {
    sources: sources ?? [],
    nodes: nodes ?? [],
    claims: claims ?? [],
    article,
    paragraphs: article.paragraphs,
  };
  change(draft);
  const { faults } = checkRecords({
    sources: JSON.stringify(draft.sources),
    nodes: JSON.stringify(draft.nodes),
    claims: JSON.stringify(draft.claims),
    article: JSON.stringify(draft.article),
  });
  return faults.map(formatFault);
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
