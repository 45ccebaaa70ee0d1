import type { PartialDate } from "#schema/graph.ts";
import { formatDate, formatLongDate } from "./dates.ts";

/** What the slider of the time bar moves. */
export const SLIDER_MOVES = ["as-of", "known-by"] as const;
export type SliderMoves = (typeof SLIDER_MOVES)[number];

/** The choice between the two, and the slider's own name. */
export const SLIDER_LABELS: Readonly<
  Record<SliderMoves, { readonly choice: string; readonly meaning: string; readonly name: string }>
> = {
  "as-of": {
    choice: "what held on a date",
    meaning: "What was true then, as far as it is known today",
    name: "True on",
  },
  "known-by": {
    choice: "what had been published by a date",
    meaning: "Only what could be read by then",
    name: "Published by",
  },
};

/** Labels of the date fields and what each date does. */
export const AS_OF_LABEL = "As of";
export const KNOWN_BY_LABEL = "Published by";
export const KNOWN_BY_HELP =
  "Leaves out what only came out later. A date like 2023, 2023-02 or 2023-02-14; empty for no limit.";
export const SINCE_LABEL = "What changed since";
export const SINCE_HELP =
  "Marks what was added, ended or changed from then to the date in force. Empty for nothing.";

/** The dates that bear on the view; `newest` is that of the data. */
export interface DatesInForce {
  readonly asOf: PartialDate | null;
  readonly knownBy: PartialDate | null;
  readonly since: PartialDate | null;
  readonly newest: PartialDate;
}

/** "newest: " or "in force: ", said before the date in force. */
export function formatForce(asOf: PartialDate | null): string {
  return asOf === null ? "newest: " : "in force: ";
}

/**
 * What limits the view beside the date in force: "published by 2024, changes since Jan 2025"; or "".
 *
 * @param moves - What the slider moves: a limit that it could set is named even while there is none.
 */
export function formatOtherDates(
  { knownBy, since }: Pick<DatesInForce, "knownBy" | "since">,
  moves: SliderMoves = "as-of",
): string {
  const noLimit = moves === "known-by" ? "published at any time" : "";
  const parts = [
    knownBy === null ? noLimit : `published by ${formatDate(knownBy)}`,
    since === null ? "" : `changes since ${formatDate(since)}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The slider's place in words: "11 September 2024", "25 March 2026, the newest", "no limit". */
export function formatSliderText(moves: SliderMoves, dates: DatesInForce): string {
  if (moves === "known-by") {
    return dates.knownBy === null ? "no limit" : formatLongDate(dates.knownBy);
  }
  return dates.asOf === null
    ? `${formatLongDate(dates.newest)}, the newest`
    : formatLongDate(dates.asOf);
}
