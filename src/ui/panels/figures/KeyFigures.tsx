import { useMemo } from "react";
import { listFigures } from "#graph/figures.ts";
import { type KeyFigure, listKeyFigures } from "#graph/figures-key.ts";
import { findTime } from "#graph/figures-rows.ts";
import type { GraphNode } from "#schema/graph.ts";
import { GlanceRow } from "#ui/panels/parts/GlanceRow.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import {
  formatAged,
  formatCover,
  formatFigureStanding,
  formatGroupTitle,
  formatRowTitle,
  formatSumAmount,
} from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount } from "#words/quantities.ts";
import { FigureClaim } from "./FigureClaim.tsx";
import { FigureMade } from "./FigureMade.tsx";
import styles from "./KeyFigures.module.css";

/** The figures that say most of a node, at a glance: the rest stands in the section of figures. */
export function KeyFigures({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const { graph, on, words } = given;
  const { knownBy } = given.view;
  const figures = useMemo(
    () => listKeyFigures(graph, node, listFigures(graph, node.id, on, { knownBy }), on),
    [graph, node, on, knownBy],
  );
  if (figures.length === 0) return null;
  const hasOutput = figures.some(({ group }) => group.measure === "output");
  return (
    <GlanceRow term={words.chapter("panels").figures.key}>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.group.id}>
            <Amount given={given} figure={figure} /> <span>{nameFigure(given, node, figure)}</span>{" "}
            <span className={styles.note}>{formatNote(given, node, figure)}</span>
            {!hasOutput && <Made given={given} figure={figure} />}
          </li>
        ))}
      </ul>
    </GlanceRow>
  );
}

interface OfFigure {
  readonly given: Given;
  readonly figure: KeyFigure;
}

function Amount({ given: { words }, figure: { row, sum } }: OfFigure) {
  if (sum !== null) return <b>{formatSumAmount(words, sum)}</b>;
  const amount = formatAmount(words, row);
  const { contested } = words.chapter("panels").figures.chart;
  const isContested = row.conflicts.length > 0 || row.rivals.length > 0;
  const text = isContested ? fill(contested, { amount }) : amount;
  return <b>{row.claim === null ? text : <FigureClaim claim={row.claim}>{text}</FigureClaim>}</b>;
}

/** "Capacity: lithium carbonate"; what a record says beside its claims has a name of its own. */
function nameFigure({ graph, words }: Given, { id }: GraphNode, { group, row }: KeyFigure): string {
  return row.fact === null
    ? formatGroupTitle(words, graph, group)
    : formatRowTitle(words, graph, row, id);
}

/** Its standing, what it is of where that is not the node, and of when; of a total what it covers. */
function formatNote(
  { graph, words, on }: Given,
  { id }: GraphNode,
  { row, sum }: KeyFigure,
): string {
  const now = on ?? graph.newest;
  const standing =
    row.fact === null ? [formatFigureStanding(words, row.standing, row.measure)] : [];
  if (sum !== null) return [...standing, formatCover(words, sum, now)].join(" · ");
  const time = findTime(row);
  const year = time?.slice(0, 4) ?? words.text.dates.undated;
  const isOwn = row.about === id && row.claim?.predicate !== "owns";
  const title = isOwn ? [] : [formatRowTitle(words, graph, row, id)];
  const isTold = row.fact?.label.includes(year) ?? false;
  const when = isTold ? [] : [formatAged(words, year, time, now)];
  return [...standing, ...title, ...when].join(" · ");
}

/** Beside what a single plant could make, the most that it made. */
function Made({ given, figure: { group, row, sum } }: OfFigure) {
  const isAlone = sum === null || sum.projects.length === 1;
  const rows = sum === null ? [row] : group.rows.filter(({ claim }) => isIn(sum.claims, claim));
  const made = rows.find((one) => one.made !== null)?.made;
  if (!isAlone || made === null || made === undefined) return null;
  return (
    <span className={styles.note}>
      {" "}
      <FigureMade graph={given.graph} made={made} />
    </span>
  );
}

const isIn = <T,>(all: readonly T[], one: T | null): boolean => one !== null && all.includes(one);
