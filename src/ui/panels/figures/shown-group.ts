import type { FigureGroup } from "#graph/figures.ts";
import { isInconvertible } from "#graph/figures-basis.ts";
import { isDated } from "#graph/figures-order.ts";
import { type Basis, type FigureRow, findTime } from "#graph/figures-rows.ts";
import type { NodeId, PartialDate } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import {
  formatAge,
  formatAged,
  formatFigureStanding,
  formatRowTitle,
  formatWholeTitle,
} from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount, formatPeriod } from "#words/quantities.ts";
import type { Words } from "#words/words.ts";
import type { BarText } from "./chart-bars.ts";

/** A group and the unit basis the reader asked for. */
export interface ShownGroup {
  readonly group: FigureGroup;
  readonly basis: Basis;
}

/**
 * What is written beside each bar: standing and name, without what all of them share, and always the
 * year, with its age.
 */
export function listBarTexts(
  { graph, words, on }: Pick<Given, "graph" | "words" | "on">,
  here: NodeId,
  rows: readonly FigureRow[],
): readonly BarText[] {
  const titles = withoutSharedStart(rows.map((row) => formatRowTitle(words, graph, row, here)));
  const parts = rows.map((row, index) => [
    row.standing === "stated" ? "" : formatFigureStanding(words, row.standing, row.measure),
    titles[index] ?? "",
    formatBarTime(words, row, on ?? graph.newest, titles[index] ?? ""),
  ]);
  const isShared = [0, 1].map((at) => new Set(parts.map((part) => part[at])).size === 1);
  return rows.map((row, index) => {
    const own = (parts[index] ?? []).filter((text, at) => text !== "" && isShared[at] !== true);
    const { min, max } = row;
    const isContested = row.conflicts.length > 0 || row.rivals.length > 0;
    const amount = formatAmount(words, {
      value: row.value,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      qualifier: row.qualifier,
    });
    const { contested } = words.chapter("panels").figures.chart;
    const whole = formatWholeTitle(words, graph, row, here);
    return {
      row,
      name: [parts[index]?.[0] ?? "", whole, parts[index]?.[2] ?? ""]
        .filter((text) => text !== "")
        .join(" · "),
      label: own.length === 0 ? formatRowTitle(words, graph, row, here) : own.join(" · "),
      amount: isContested ? fill(contested, { amount }) : amount,
    };
  });
}

/**
 * For which time a bar is: the period it was counted over, else its year; old ones say how old. Nothing
 * where a fact's title has said the year and it is young.
 */
function formatBarTime(
  words: Words,
  row: FigureRow,
  on: PartialDate | null,
  title: string,
): string {
  const time = findTime(row);
  if (time === null) return words.text.dates.undated;
  const isTold = row.fact !== null && title.includes(time.slice(0, 4));
  if (isTold && formatAge(words, time, on) === null) return "";
  const counted = row.measure === "capacity" ? null : row.period;
  const date = isDated(row) ? time : time.slice(0, 4);
  return formatAged(words, formatPeriod(words, counted ?? date), time, on);
}

/** "Investment, by Rosatom" and "Investment, by the state" need only "by …" to be told apart. */
function withoutSharedStart(titles: readonly string[]): readonly string[] {
  const [first = ""] = titles;
  if (titles.length < 2 || titles.every((title) => title === first)) return titles;
  let shared = 0;
  while (titles.every((title) => title[shared] === first[shared])) shared += 1;
  const start = first.slice(0, shared).match(/^.*[,:] /)?.[0].length ?? 0;
  return titles.map((title) => title.slice(start));
}

/** Said of a figure that the reader asked for in carbonate equivalent and that stays as it is. */
export function findStay(
  { graph, words }: Pick<Given, "graph" | "words">,
  { basis }: ShownGroup,
  row: FigureRow,
): string | null {
  const stays = basis === "lce" && isInconvertible(graph, row);
  return stays ? words.chapter("panels").figures.lce.stays : null;
}
