import type { FigureGroup } from "#graph/figures.ts";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./FigureMethod.module.css";

/** How figures are counted, folded: what is added, what is not, and by which standing. */
export function FigureMethod({ groups }: { readonly groups: readonly FigureGroup[] }) {
  const { how, method, stakeNote } = useWords().chapter("panels").figures;
  const rows = groups.flatMap((group) => group.rows);
  const isTied = rows.some(({ ties }) => ties.length > 0);
  return (
    <details className={styles.method}>
      <summary>{how}</summary>
      {Object.entries(method).map(([part, text]) => (
        <p key={part}>{text}</p>
      ))}
      {isTied && <p>{stakeNote}</p>}
    </details>
  );
}
