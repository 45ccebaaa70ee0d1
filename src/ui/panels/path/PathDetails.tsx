import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { SelectionActions } from "#ui/panels/parts/SelectionActions.tsx";
import { formatPathTitle } from "#words/paths.ts";
import { PathBody } from "./PathBody.tsx";
import styles from "./PathDetails.module.css";
import { PathEnds } from "./PathEnds.tsx";

/** How two nodes are linked: which two, and the chains of claims between them. */
export function PathDetails({ given }: { readonly given: Given }) {
  const { whole, view } = given;
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{formatPathTitle(whole, view.from, view.to)}</PanelHeading>
        <PathEnds given={given} />
        <SelectionActions given={given} leave="Whole graph" />
      </header>
      <PathBody given={given} />
    </>
  );
}
