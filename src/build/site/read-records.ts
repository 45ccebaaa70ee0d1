import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckedRecords, checkRecords, DataFaultsError } from "#records/check-records.ts";
import { RECORD_FILES, type RecordFile, type Records, type RecordTexts } from "#records/records.ts";
import type { DataFault } from "#schema/data-error.ts";
import { readSeats } from "./seats-file.ts";

/** The files' texts, with a fault for each that is missing or not UTF-8. */
export function readRecordTexts(folder: string): {
  readonly texts: RecordTexts;
  readonly faults: readonly DataFault[];
} {
  const faults: DataFault[] = [];
  const read = (name: RecordFile): string | null => {
    const file = `${name}.json`;
    const told = { rule: "R1", file, path: "the whole file" };
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, file));
    } catch (error) {
      const received = error instanceof Error ? error.message : String(error);
      faults.push({ ...told, expected: "a file that can be read", received });
      return null;
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      faults.push({ ...told, expected: "UTF-8 text", received: "bytes that are not UTF-8" });
      return null;
    }
  };
  const [sources, nodes, claims, article, stories] = RECORD_FILES.map(read);
  return {
    texts: {
      sources: sources ?? null,
      nodes: nodes ?? null,
      claims: claims ?? null,
      article: article ?? null,
      stories: stories ?? null,
    },
    faults,
  };
}

/** Reads and checks the records of a folder, and the map's kept seats: every fault, not only the first. */
export function checkFolder(folder: string): CheckedRecords {
  const { texts, faults } = readRecordTexts(folder);
  const checked = checkRecords(texts);
  return {
    records: checked.records,
    faults: [...faults, ...checked.faults, ...readSeats(folder).faults],
  };
}

/**
 * The checked records of a folder, such as `data`.
 *
 * @throws {DataFaultsError} When any rule of `data/README.md` is broken; it lists all faults.
 */
export function readRecords(folder: string): Records {
  const { records, faults } = checkFolder(folder);
  if (faults.length > 0) throw new DataFaultsError(faults);
  return records;
}
