import { expect, test } from "vitest";
import { readToday } from "#ui/share/read-today.ts";

test("today is the day of the reader's own calendar", () => {
  expect(readToday(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(readToday(new Date(2026, 11, 31, 0, 1))).toBe("2026-12-31");
  expect(readToday()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
