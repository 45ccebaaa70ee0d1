import { STATUSES } from "#schema/vocabulary.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { STATUS_MEANINGS } from "#words/labels.ts";
import styles from "./MeaningTable.module.css";

/** How each standing is drawn; `words/labels.ts` says what it means. */
const LINES = {
  established: "solid",
  agreed: "long dashes",
  negotiating: "short dashes",
  proposed: "dots",
  suspended: "solid, barred",
  ended: "thin, crossed",
} as const;

/** The standings from the firmest to the least firm: what they mean and how the diagram draws them. */
export function StandingTable() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Standing</th>
          <th scope="col">Means</th>
          <th scope="col">Line</th>
        </tr>
      </thead>
      <tbody>
        {STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StandingChip status={status} />
            </th>
            <td>{STATUS_MEANINGS[status]}</td>
            <td>{LINES[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
