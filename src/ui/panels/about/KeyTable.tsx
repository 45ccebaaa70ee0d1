import { DIAGRAM_KEYS } from "#words/diagram-keys.ts";
import styles from "./MeaningTable.module.css";

/** The keys of the diagram and what they do. */
export function KeyTable() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {DIAGRAM_KEYS.map(({ keys, does }) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
