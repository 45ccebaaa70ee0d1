import { useWords } from "#ui/shared/use-words.ts";
import { listDiagramKeys } from "#words/diagram-keys.ts";
import styles from "./MeaningTable.module.css";

/** The keys of the diagram and what they do. */
export function KeyTable() {
  const words = useWords();
  const { keys: about } = words.chapter("panels").about;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{about.keys}</th>
          <th scope="col">{about.does}</th>
        </tr>
      </thead>
      <tbody>
        {listDiagramKeys(words).map(({ keys, does }) => (
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
