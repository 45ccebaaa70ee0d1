import type { FigureGroup } from "#graph/figures.ts";
import type { FigureSum } from "#graph/figures-sums.ts";
import { findShortName } from "#graph/names.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import {
  formatCover,
  formatFigureStanding,
  formatLeftOut,
  formatSumAmount,
} from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount } from "#words/quantities.ts";
import { FigureMade } from "./FigureMade.tsx";
import styles from "./FigureSums.module.css";

/** As many figures that are in no total are named; more are counted. */
const MOST_NAMED = 4;

interface Summed {
  readonly given: Given;
  readonly group: FigureGroup;
}

/** What operates as totals, each with what it covers, how old it is and what was left out of it. */
export function FigureTotals({ given, group }: Summed) {
  const { sums } = group;
  const { figures } = given.words.chapter("panels");
  const leftOut = listLeftOut(given, group);
  const { comma } = given.words.text.joints;
  return (
    <>
      {sums.map((sum) => (
        <Total key={`${sum.unit} ${sum.period}`} given={given} group={group} sum={sum} />
      ))}
      {leftOut.length > 0 && (
        <dd className={styles.note}>{fill(figures.leftOutOf, { figures: leftOut.join(comma) })}</dd>
      )}
    </>
  );
}

function Total({ given, group, sum }: Summed & { readonly sum: FigureSum }) {
  const { words, graph, on } = given;
  const rows = group.rows.filter(({ claim }) => claim !== null && sum.claims.includes(claim));
  const made = sum.projects.length === 1 ? rows.find((row) => row.made !== null)?.made : null;
  return (
    <dd>
      <strong>{formatSumAmount(words, sum)}</strong>{" "}
      <span className={styles.note}>{formatCover(words, sum, on ?? graph.newest)}</span>
      {made !== null && made !== undefined && (
        <span className={styles.made}>
          {" "}
          <FigureMade graph={graph} made={made} />
        </span>
      )}
    </dd>
  );
}

/** Figures that might be thought to be in a total and are not, each with the reason. */
function listLeftOut({ words, graph }: Given, { rows, leftOut }: FigureGroup): readonly string[] {
  const { figures } = words.chapter("panels");
  const all = rows.flatMap((row) => {
    const reason = leftOut.get(row.id);
    const text = reason === undefined ? null : formatLeftOut(words, reason);
    if (text === null) return [];
    const amount = formatAmount(words, row);
    const name = findShortName(graph, row.about);
    const standing = formatFigureStanding(words, row.standing, row.measure);
    const isOver = row.standing === "ended" || row.standing === "suspended";
    const why = isOver ? [text, words.lower(standing)].join(words.text.joints.comma) : text;
    return [fill(figures.leftOutFigure, { name, amount, reason: why })];
  });
  const more = all.length - MOST_NAMED;
  if (more <= 0) return all;
  return [...all.slice(0, MOST_NAMED), words.count(figures.leftOutMore, more)];
}
