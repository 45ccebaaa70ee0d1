import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRecordsDate } from "#build/site/records-date.ts";

const folder = mkdtempSync(join(tmpdir(), "salar-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the records' date is that of the newest heading of their change log", () => {
  expect(readRecordsDate(folder)).toBe(null);
  writeFileSync(join(folder, "CHANGELOG.md"), "# Changes\n\nOf 2020-01-01.\n");
  expect(readRecordsDate(folder)).toBe(null);
  const log = "# Changes\n\n## 2026-11-25: brines\n\n- One.\n\n## 2026-11-20\n";
  writeFileSync(join(folder, "CHANGELOG.md"), log);
  expect(readRecordsDate(folder)).toBe("2026-11-25");
});

test("the project's own records have one", () => {
  expect(readRecordsDate("data")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
