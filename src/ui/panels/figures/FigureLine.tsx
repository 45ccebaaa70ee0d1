import type { FigureRow } from "#graph/figures-rows.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import {
  formatConversion,
  formatLeftOut,
  formatRowTitle,
  formatWholeTitle,
} from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount } from "#words/quantities.ts";
import styles from "./FigureLine.module.css";
import { FigureNotes } from "./FigureNotes.tsx";
import { FigureOrigin } from "./FigureOrigin.tsx";
import { findStay, type ShownGroup } from "./shown-group.ts";

/** One figure: what it is of, when, by whom, what bears on it, and the amount, which opens its claim. */
export function FigureLine({
  given,
  here,
  shown,
  row,
}: {
  readonly given: Given;
  readonly here: NodeId;
  readonly shown: ShownGroup;
  readonly row: FigureRow;
}) {
  const { graph, words } = given;
  const { claim, converted } = row;
  const { figures } = words.chapter("panels");
  const reason = shown.group.leftOut.get(row.id);
  const leftOut = reason === undefined ? null : formatLeftOut(words, reason);
  const title = formatRowTitle(words, graph, row, here);
  const whole = formatWholeTitle(words, graph, row, here);
  const amount = formatAmount(words, row);
  const stay = findStay(given, shown, row);
  const isContested = row.conflicts.length > 0 || row.rivals.length > 0;
  return (
    <tr className={isContested ? styles.contested : undefined}>
      <th scope="row" className={styles.what}>
        {/* The spaces are for text without styles: here each part has a line of its own. */}
        {title === whole ? title : <abbr title={whole}>{title}</abbr>}{" "}
        <FigureOrigin graph={graph} row={row} on={given.on} />
        <FigureNotes graph={graph} row={row} />
      </th>
      <td className={styles.amount}>
        {claim === null ? (
          amount
        ) : (
          <ViewLink to={(view) => withClaim(view, claim.id)}>{amount}</ViewLink>
        )}
        {converted !== null && <small>{formatConversion(words, converted)}</small>}
        {stay !== null && <small>{stay}</small>}
        {row.part !== null && reason !== row.part && <small>{figures.part[row.part]}</small>}
        {leftOut !== null && <small>{fill(figures.notAdded, { reason: leftOut })}</small>}
      </td>
    </tr>
  );
}
