import type { FigureGroup } from "#graph/figures.ts";
import { type FigureRow, type FigureStanding, findTime } from "#graph/figures-rows.ts";
import { findShortName } from "#graph/names.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { formatAged, formatFigureStanding } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount } from "#words/quantities.ts";
import styles from "./FigureSums.module.css";
import { FigureTotals } from "./FigureTotals.tsx";

/** A capacity is asked for in these three, so a gap in them is said. */
const ASKED: readonly FigureStanding[] = ["operating", "not-in-force", "proposed"];
/** As many figures are named that are not added; more are counted. */
const MOST_NAMED = 4;

/** What operates as a total, and beside it every other standing's figures, each for itself. */
export function FigureSums({
  given,
  group,
}: {
  readonly given: Given;
  readonly group: FigureGroup;
}) {
  const { measure, sums, leftOut } = group;
  const rows = group.rows.filter(({ isEarlier }) => !isEarlier);
  // One figure is its own sum.
  if ((sums.length === 0 && leftOut.size === 0) || rows.length === 1) return null;
  const shown = rows.filter((row) => row.standing !== "stated" && row.standing !== "ended");
  const asked = measure === "capacity" ? ASKED : [];
  const standings = new Set([...asked, ...shown.map(({ standing }) => standing)]);
  return (
    <dl className={styles.sums}>
      {[...standings].map((standing) => (
        <div key={standing}>
          <dt>{formatFigureStanding(given.words, standing, measure)}</dt>
          {standing === "operating" && group.sums.length > 0 ? (
            <FigureTotals given={given} group={group} />
          ) : (
            <Unadded given={given} rows={shown.filter((row) => row.standing === standing)} />
          )}
        </div>
      ))}
    </dl>
  );
}

/** The figures of one standing that are not added; how many there are where they are many. */
function Unadded({ given, rows }: { readonly given: Given; readonly rows: readonly FigureRow[] }) {
  const { words } = given;
  const { figures } = words.chapter("panels");
  if (rows.length === 0) return <dd>{figures.unclaimed}</dd>;
  if (rows.length > MOST_NAMED) return <dd>{words.count(figures.many, rows.length)}</dd>;
  return rows.map((row) => <dd key={row.id}>{formatSingle(given, row)}</dd>);
}

function formatSingle({ words, graph, on }: Given, row: FigureRow): string {
  const time = findTime(row);
  const year = time?.slice(0, 4) ?? words.text.dates.undated;
  return fill(words.chapter("panels").figures.single, {
    amount: formatAmount(words, row),
    name: findShortName(graph, row.about),
    year: formatAged(words, year, time, on ?? graph.newest),
  });
}
