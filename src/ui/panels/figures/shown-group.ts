import type { FigureGroup } from "#graph/figures.ts";
import { isInconvertible } from "#graph/figures-basis.ts";
import type { Basis, FigureRow } from "#graph/figures-rows.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { formatFigureStanding, formatRowTitle } from "#words/figures.ts";
import { formatAmount, formatPeriod } from "#words/quantities.ts";
import type { BarText } from "./chart-bars.ts";

/** A group and the unit basis the reader asked for. */
export interface ShownGroup {
  readonly group: FigureGroup;
  readonly basis: Basis;
}

/** What is written beside each bar: standing, period and name, without what all of them share. */
export function listBarTexts(
  { graph, words }: Pick<Given, "graph" | "words">,
  here: NodeId,
  rows: readonly FigureRow[],
): readonly BarText[] {
  const titles = withoutSharedStart(rows.map((row) => formatRowTitle(words, graph, row, here)));
  const parts = rows.map((row, index) => [
    row.standing === "stated" ? "" : formatFigureStanding(words, row.standing, row.measure),
    row.period === null ? "" : formatPeriod(words, row.period),
    titles[index] ?? "",
  ]);
  const isShared = [0, 1, 2].map((at) => new Set(parts.map((part) => part[at])).size === 1);
  return rows.map((row, index) => {
    const own = (parts[index] ?? []).filter((text, at) => text !== "" && isShared[at] === false);
    const { min, max } = row;
    return {
      row,
      label: own.length === 0 ? formatRowTitle(words, graph, row, here) : own.join(" · "),
      amount: formatAmount(words, {
        value: row.value,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        qualifier: row.qualifier,
      }),
    };
  });
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
