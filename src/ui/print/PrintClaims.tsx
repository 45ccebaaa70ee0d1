import { useMemo } from "react";
import { findGlyph } from "#scene/node-text.ts";
import { selectChanges, selectGraph, selectShown } from "#store/selectors.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatChange } from "#words/changes.ts";
import { formatChangesFound } from "#words/outline.ts";
import { formatClaimsInView } from "#words/print.ts";
import { PrintClaim } from "./PrintClaim.tsx";
import styles from "./PrintClaims.module.css";
import { listPrintedGroups } from "./print-claims.ts";

/** Every claim in view, under the node it is about. */
export function PrintClaims() {
  const words = useWords();
  const graph = useApp(selectGraph);
  const shown = useApp(selectShown);
  const since = useApp((state) => state.view.since);
  const changed = useApp(selectChanges);
  const groups = useMemo(() => listPrintedGroups(graph, shown), [graph, shown]);
  const seen = changed.filter(({ relation }) => shown.relations.has(relation.id));
  const changes = new Map(seen.map((change) => [change.relation.id, formatChange(words, change)]));
  const relations = groups.flatMap((group) => group.relations);
  const claims = relations.flatMap((relation) => relation.claims);
  const hasEarlier = claims.some(({ role }) => role === "earlier");
  return (
    <section className={styles.claims}>
      <h2>{words.chapter("print").claims.heading}</h2>
      <p className={styles.lead}>
        {formatClaimsInView(words, claims.length, relations.length, hasEarlier)}{" "}
        {since !== null && formatChangesFound(words, since, seen)}
      </p>
      {groups.map(({ node, relations: own }) => (
        <section key={node.id} className={styles.group}>
          <h3>
            <KindSymbol kind={node.type} glyph={findGlyph(node)} />
            {node.name} <span className={styles.kind}>{words.text.kinds[node.type].one}</span>
          </h3>
          <ul>
            {own.map(({ standing, claims: printed }) => (
              <li key={standing.relation.id}>
                {printed.map((item, index) => (
                  <PrintClaim
                    key={item.claim.id}
                    graph={graph}
                    printed={item}
                    reason={index === 0 ? standing : null}
                    change={index === 0 ? (changes.get(standing.relation.id) ?? "") : ""}
                  />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
