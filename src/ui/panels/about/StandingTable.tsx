import { STATUSES } from "#schema/vocabulary.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./MeaningTable.module.css";

/** The standings from the firmest to the least firm: what they mean and how the diagram draws them. */
export function StandingTable() {
  const words = useWords();
  const { standings } = words.chapter("panels").about;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{standings.standing}</th>
          <th scope="col">{standings.means}</th>
          <th scope="col">{standings.line}</th>
        </tr>
      </thead>
      <tbody>
        {STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StandingChip status={status} />
            </th>
            <td>{words.text.standingMeanings[status]}</td>
            <td>{standings.lines[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
