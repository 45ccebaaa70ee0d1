import type { FigureRow } from "#graph/figures-rows.ts";
import { groupBy } from "#graph/group-by.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { formatFigureStanding } from "#words/figures.ts";
import { FigureLine } from "./FigureLine.tsx";
import styles from "./FigureTable.module.css";
import type { ShownGroup } from "./shown-group.ts";

/** Figures as a table, by standing: what each is of, its date and sources, and the amount. */
export function FigureTable({
  given,
  here,
  shown,
  rows,
  caption,
}: {
  readonly given: Given;
  readonly here: NodeId;
  readonly shown: ShownGroup;
  readonly rows: readonly FigureRow[];
  readonly caption: string;
}) {
  const { words } = given;
  const { table } = words.chapter("panels").figures;
  const { group } = shown;
  // Facts have no standing; among claims they need a heading, lest they seem to have the one above.
  // What has been overtaken has no standing any more.
  const isParted = rows.some(({ standing, isEarlier }) => standing !== "stated" && !isEarlier);
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{table.what}</th>
          <th scope="col">{table.amount}</th>
        </tr>
      </thead>
      {[...groupBy(rows, ({ standing }) => standing).values()].map((members) => (
        <tbody key={members[0]?.id}>
          {isParted && (
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.standing}>
                {formatFigureStanding(words, members[0]?.standing ?? "stated", group.measure)}
              </th>
            </tr>
          )}
          {members.map((row) => (
            <FigureLine key={row.id} given={given} here={here} shown={shown} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
