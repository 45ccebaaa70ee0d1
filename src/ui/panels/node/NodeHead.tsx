import { findGlyph } from "#scene/node-text.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ScopeLink } from "#ui/panels/parts/ScopeLink.tsx";
import { SelectionActions } from "#ui/panels/parts/SelectionActions.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { KIND_LABELS, LANGUAGE_LABELS } from "#words/labels.ts";
import styles from "./NodeHead.module.css";
import { listOtherNames } from "./node-names.ts";

/** Who or what a node is: kind, name, names in other languages, summary. */
export function NodeHead({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const { names, aliases } = listOtherNames(node);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <KindSymbol kind={node.type} glyph={findGlyph(node)} />
        {KIND_LABELS[node.type].one}
      </p>
      <PanelHeading>{node.name}</PanelHeading>
      {names.length > 0 && (
        <ul className={styles.names} aria-label="Names in other languages">
          {names.map(({ language, name }) => (
            <li key={language}>
              <span className="visually-hidden">{LANGUAGE_LABELS[language]}: </span>
              <span lang={language} title={LANGUAGE_LABELS[language]}>
                {name}
              </span>
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && <p className={styles.aliases}>Also {aliases.join("; ")}</p>}
      <p className={styles.summary}>{node.summary}</p>
      <ScopeLink given={given} />
      <SelectionActions given={given} canFocus />
    </header>
  );
}
