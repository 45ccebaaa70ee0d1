import { findGlyph } from "#scene/node-text.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ScopeLink } from "#ui/panels/parts/ScopeLink.tsx";
import { SelectionActions } from "#ui/panels/parts/SelectionActions.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { fill } from "#words/fill.ts";
import { formatLanguageName } from "#words/language-name.ts";
import styles from "./NodeHead.module.css";
import { listOtherNames } from "./node-names.ts";

/** Who or what a node is: kind, name, names in other languages, summary. */
export function NodeHead({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  const { words } = given;
  const { node: texts } = words.chapter("panels");
  const { names, aliases } = listOtherNames(node);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <KindSymbol kind={node.type} glyph={findGlyph(node)} />
        {words.text.kinds[node.type].one}
      </p>
      <PanelHeading>{node.name}</PanelHeading>
      {names.length > 0 && (
        <ul className={styles.names} aria-label={texts.names}>
          {names.map(({ language, name }) => (
            <li key={language}>
              <span className="visually-hidden">
                {fill(texts.language, { language: formatLanguageName(words, language) })}
              </span>
              <span lang={language} title={formatLanguageName(words, language)}>
                {name}
              </span>
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && (
        <p className={styles.aliases}>
          {fill(texts.aliases, { names: aliases.join(words.text.joints.semicolon) })}
        </p>
      )}
      <p className={styles.summary}>{node.summary}</p>
      <ScopeLink given={given} />
      <SelectionActions given={given} canFocus />
    </header>
  );
}
