import { type DataFault, formatFault } from "#schema/data-error.ts";
import { parseRecords } from "./parse-records.ts";
import type { Records, RecordTexts } from "./records.ts";
import { RULES } from "./rules.ts";

export interface CheckedRecords {
  /** The records whose shape is right, whether or not they keep the rules. */
  readonly records: Records;
  readonly faults: readonly DataFault[];
}

/** The records break data rules: all of them, each told on a line of its own. */
export class DataFaultsError extends Error {
  override readonly name = "DataFaultsError";
  readonly faults: readonly DataFault[];

  constructor(faults: readonly DataFault[]) {
    super(faults.map(formatFault).join("\n"));
    this.faults = faults;
  }
}

/**
 * Checks the texts of the record files against every rule of `data/README.md`.
 *
 * Files that do not parse and records of a wrong shape are told and left out; the rules then run on
 * the rest, so one run tells all there is to mend. O(records + mentions) time but for the search for
 * the nearest right value, which happens when a fault is formatted.
 */
export function checkRecords(texts: RecordTexts): CheckedRecords {
  const { records, faults } = parseRecords(texts);
  const found = RULES.flatMap(({ rule, find, needsWhole = false }) => {
    if (find === undefined || (needsWhole && !records.whole)) return [];
    return find(records).map((finding) => ({ rule, ...finding }));
  });
  return { records, faults: [...faults, ...found] };
}
