import type { PartialDate } from "#schema/graph.ts";
import { formatDate, formatLongDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** What the slider of the time bar moves. */
export const SLIDER_MOVES = ["as-of", "known-by"] as const;
export type SliderMoves = (typeof SLIDER_MOVES)[number];

/** The dates that bear on the view; `newest` is that of the data. */
export interface DatesInForce {
  readonly asOf: PartialDate | null;
  readonly knownBy: PartialDate | null;
  readonly since: PartialDate | null;
  readonly newest: PartialDate;
}

/** A tick of the slider's scale: "2024", "Jul" or, where another year begins, "Jan 2024". */
export function formatTick(
  words: Words,
  { year, month }: { readonly year: number | null; readonly month: number | null },
): string {
  if (month === null) return String(year ?? "");
  const name = words.month(month, "short");
  return year === null ? name : fill(words.text.dates.month, { month: name, year });
}

/**
 * What limits the view beside the date in force: "published by 2024, changes since Jan 2025"; or "".
 *
 * @param moves - What the slider moves: a limit that it could set is named even while there is none.
 */
export function formatOtherDates(
  words: Words,
  { knownBy, since }: Pick<DatesInForce, "knownBy" | "since">,
  moves: SliderMoves = "as-of",
): string {
  const { joints, limits } = words.text;
  const noLimit = moves === "known-by" ? limits.publishedAnyTime : "";
  const parts = [
    knownBy === null ? noLimit : fill(limits.publishedBy, { date: formatDate(words, knownBy) }),
    since === null ? "" : fill(limits.changesSince, { date: formatDate(words, since) }),
  ];
  return parts.filter((part) => part !== "").join(joints.comma);
}

/** The slider's place in words: "11 September 2024", "25 March 2026, the newest", "no limit". */
export function formatSliderText(words: Words, moves: SliderMoves, dates: DatesInForce): string {
  const { timebar } = words.text;
  if (moves === "known-by") {
    return dates.knownBy === null ? timebar.noLimit : formatLongDate(words, dates.knownBy);
  }
  return dates.asOf === null
    ? fill(timebar.newestDay, { date: formatLongDate(words, dates.newest) })
    : formatLongDate(words, dates.asOf);
}
