import { toRelationEntry } from "#graph/claim-entries.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import styles from "./AllClaims.module.css";

/**
 * Every claim of the graph by its subject, for readers without scripts, whom no list or search serves.
 * A browser that runs scripts neither builds nor draws it.
 */
export function AllClaims({ given }: { readonly given: Given }) {
  return (
    <noscript>
      <Claims given={given} />
    </noscript>
  );
}

function Claims({ given }: { readonly given: Given }) {
  const { graph, words } = given;
  const subjects = [...graph.nodes.values()].filter(({ id }) =>
    graph.incident.get(id)?.some(({ subject }) => subject === id),
  );
  const title = words.count(words.text.counts.claims, graph.claims.size);
  return (
    <PanelSection id="all-claims" title={title}>
      {subjects.map((node) => (
        <ClaimsOf key={node.id} given={given} subject={node} />
      ))}
    </PanelSection>
  );
}

function ClaimsOf({ given, subject }: { readonly given: Given; readonly subject: GraphNode }) {
  const { graph, on, words } = given;
  const { allClaims } = words.chapter("panels");
  const entries = (graph.incident.get(subject.id) ?? [])
    .filter((relation) => relation.subject === subject.id)
    .flatMap((relation) => toRelationEntry(graph, relation, on).entries);
  return (
    <>
      <h3 className={styles.subject}>
        <ViewLink to={(view) => withNode(view, subject.id)}>{subject.name}</ViewLink>
      </h3>
      <ul className={styles.claims}>
        {entries.map(({ claim, name, sometime }) => (
          <li key={claim.id}>
            {fill(allClaims.claim, {
              statement: claim.statement,
              standing: words.lower(words.text.standings[name]),
              asOf: formatAsOf(words, claim.asOf, claim.asOfApprox, sometime),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
