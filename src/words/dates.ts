import type { PartialDate } from "#schema/graph.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** "10 Jul 2023", "Jul 2023" or "2023": a partial date stays partial. */
export function formatDate(date: PartialDate): string {
  return joinDate(date, MONTHS);
}

/** "10 July 2023", "July 2023" or "2023", for what is read out. */
export function formatLongDate(date: PartialDate): string {
  return joinDate(date, LONG_MONTHS);
}

function joinDate(date: PartialDate, months: readonly string[]): string {
  const [year = "", month, day] = date.split("-");
  const words = [
    day === undefined ? "" : String(Number(day)),
    months[Number(month) - 1] ?? "",
    year,
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** "Jul", for the ticks of a scale; `month` counts from 1. */
export function formatMonth(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/**
 * When a claim holds, in words: "as of 10 Jul 2023", "sometime in Sep 2024", "undated".
 *
 * @param sometime - Whether the date in force falls inside the interval a partial date covers.
 */
export function formatAsOf(date: PartialDate | null, approx = false, sometime = false): string {
  if (date === null) return "undated";
  const about = approx ? "about " : "";
  return sometime ? `sometime in ${about}${formatDate(date)}` : `as of ${about}${formatDate(date)}`;
}
