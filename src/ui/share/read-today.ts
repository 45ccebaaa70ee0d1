import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";

/**
 * The reader's day, by their own clock and calendar.
 *
 * @throws {RangeError} When the clock stands beyond the year 9999.
 */
export function readToday(now = new Date()): PartialDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const today = parsePartialDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  if (today === null) throw new RangeError(`The clock says ${now.toISOString()}.`);
  return today;
}
