import { reloadPage } from "#browser/reload.ts";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./PartFault.module.css";

/** The element that is a part of the page, which keeps its place there. */
export type PartTag = "main" | "header" | "section" | "aside" | "footer" | "fieldset" | "div";

/** Stands in place of a part that a fault has taken away, and offers the page anew at its address. */
export function PartFault({ as: Part }: { readonly as: PartTag }) {
  const { partFault } = useWords().text;
  return (
    <Part className={styles.part}>
      <div role="alert" className={styles.told}>
        <p>{partFault.told}</p>
        <button type="button" className={styles.reload} onClick={reloadPage}>
          {partFault.reload}
        </button>
      </div>
    </Part>
  );
}
