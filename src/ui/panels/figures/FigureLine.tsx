import type { FigureRow } from "#graph/figures-rows.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatConversion, formatRowTitle, LEFT_OUT_LABELS } from "#words/figures.ts";
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
  const { graph } = given;
  const { claim, converted } = row;
  const leftOut = shown.group.leftOut.get(row.id);
  const amount = formatAmount(row);
  const stay = findStay(graph, shown, row);
  const isContested = row.conflicts.length > 0 || row.rivals.length > 0;
  return (
    <tr className={isContested ? styles.contested : undefined}>
      <th scope="row" className={styles.what}>
        {/* The spaces are for text without styles: here each part has a line of its own. */}
        {`${formatRowTitle(graph, row, here)} `}
        <FigureOrigin graph={graph} row={row} />
        <FigureNotes graph={graph} row={row} />
      </th>
      <td className={styles.amount}>
        {claim === null ? (
          amount
        ) : (
          <ViewLink to={(view) => withClaim(view, claim.id)}>{amount}</ViewLink>
        )}
        {converted !== null && <small>{formatConversion(converted)}</small>}
        {stay !== null && <small>{stay}</small>}
        {leftOut !== undefined && <small>{LEFT_OUT_LABELS[leftOut]}</small>}
      </td>
    </tr>
  );
}
