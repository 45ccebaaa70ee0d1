import type { PartialDate } from "#schema/graph.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** "10 Jul 2023", "Jul 2023" or "2023": a partial date stays partial. */
export function formatDate(words: Words, date: PartialDate): string {
  return joinDate(words, date, "short");
}

/** "10 July 2023", "July 2023" or "2023", for what is read out. */
export function formatLongDate(words: Words, date: PartialDate): string {
  return joinDate(words, date, "long");
}

function joinDate(words: Words, date: PartialDate, length: "short" | "long"): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const { dates } = words.text;
  const name = words.month(Number(month), length);
  return day === undefined
    ? fill(dates.month, { month: name, year })
    : fill(dates.day, { day: Number(day), month: name, year });
}

/** When something happened, within a sentence: "on 10 Jul 2023", "in Jul 2023". */
export function formatWhen(words: Words, date: PartialDate | null): string {
  const { dates } = words.text;
  if (date === null) return dates.undated;
  return fill(date.length === 10 ? dates.onDay : dates.inTime, { date: formatDate(words, date) });
}

/**
 * When a claim holds, in words: "as of 10 Jul 2023", "sometime in Sep 2024", "undated".
 *
 * @param sometime - Whether the date in force falls inside the interval a partial date covers.
 */
export function formatAsOf(
  words: Words,
  date: PartialDate | null,
  approx = false,
  sometime = false,
): string {
  const { dates } = words.text;
  if (date === null) return dates.undated;
  const day = formatDate(words, date);
  const said = approx ? fill(dates.about, { date: day }) : day;
  return fill(sometime ? dates.sometime : dates.asOf, { date: said });
}
