import * as v from "valibot";

/** What a date looks like; {@link isPartialDate} also asks the calendar. */
export const PARTIAL_DATE_SHAPE = /^(?:\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a day, month or year of the calendar: "2024-02-30" is not. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE_SHAPE.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  // Browsers part over parsing "2024-02-30", so count the month's days; the calendar repeats every
  // 400 years, and Date.UTC reads years below 100 as of the twentieth century.
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** A day, a month or a year, ISO 8601: `2024-09-11`, `2024-09`, `2024`. A partial one stays partial. */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, "a date like 2024, 2024-09 or 2024-09-11"),
  v.brand("PartialDate"),
);
export type PartialDate = v.InferOutput<typeof PartialDateSchema>;

/**
 * Reads a day, month or year.
 *
 * @returns The date, or `null` when `text` is none.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const result = v.safeParse(PartialDateSchema, text);
  return result.success ? result.output : null;
}
