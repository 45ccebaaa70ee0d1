import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { formatGroupTitle } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { buildCharts } from "./chart-bars.ts";
import { FigureChart } from "./FigureChart.tsx";
import styles from "./FigureGroupPart.module.css";
import { FigureSums } from "./FigureSums.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { listBarTexts, type ShownGroup } from "./shown-group.ts";

/** Rows of a table that stand in the open; the rest folds. */
const OPEN_ROWS = 12;

/** Figures of one measure and product: what may be added, a chart, and the table. */
export function FigureGroupPart({
  given,
  here,
  shown,
  isOpen,
}: {
  readonly given: Given;
  readonly here: NodeId;
  readonly shown: ShownGroup;
  readonly isOpen: boolean;
}) {
  const { graph, words } = given;
  const { figures, parts } = words.chapter("panels");
  const { group } = shown;
  const title = formatGroupTitle(words, graph, group);
  const current = group.rows.filter(({ isEarlier }) => !isEarlier);
  const earlier = group.rows.filter(({ isEarlier }) => isEarlier);
  const table = { given, here, shown };
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <h3>{title}</h3>{" "}
        <span className={styles.count}>{words.count(figures.count, group.rows.length)}</span>
      </summary>
      <FigureSums given={given} group={group} />
      {buildCharts(listBarTexts(given, here, current)).map((chart) => (
        <FigureChart key={chart.unit} chart={chart} title={title} />
      ))}
      <FigureTable {...table} rows={current.slice(0, OPEN_ROWS)} caption={title} />
      {current.length > OPEN_ROWS && (
        <details className={styles.more}>
          <summary>{words.count(parts.showAll, current.length)}</summary>
          <FigureTable
            {...table}
            rows={current.slice(OPEN_ROWS)}
            caption={fill(figures.restOf, { title })}
          />
        </details>
      )}
      {earlier.length > 0 && (
        <details className={styles.more}>
          <summary>{words.count(figures.earlier, earlier.length)}</summary>
          <FigureTable {...table} rows={earlier} caption={fill(figures.earlierOf, { title })} />
        </details>
      )}
    </details>
  );
}
