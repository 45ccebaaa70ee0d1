import type { PartialDate } from "#schema/graph.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "10 Jul 2023", "Jul 2023" or "2023": a partial date stays partial. */
export function formatDate(date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  const words = [
    day === undefined ? "" : String(Number(day)),
    MONTHS[Number(month) - 1] ?? "",
    year,
  ];
  return words.filter((word) => word !== "").join(" ");
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
