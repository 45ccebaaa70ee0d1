import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PartialDate, parsePartialDate } from "#schema/partial-date.ts";

/** A heading of the records' change log: "## 2026-11-25: what it was about". */
const HEADING = /^## (\d{4}-\d{2}-\d{2})\b/m;

/**
 * The day on which the records of a folder were last changed, by the newest heading of their change log.
 * No date of a claim can stand for it: a claim of March may have been entered in November.
 *
 * @returns `null` where the folder keeps no change log.
 */
export function readRecordsDate(folder: string): PartialDate | null {
  try {
    const log = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
    return parsePartialDate(HEADING.exec(log)?.[1] ?? "");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
