import { formatLineId } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./ClaimDetails.module.css";
import { toRelationEntry } from "./claim-entries.ts";
import { formatShortName } from "./claim-sources.ts";
import type { Given } from "./given.ts";
import { PanelHeading } from "./PanelHeading.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { RelationSection } from "./RelationSection.tsx";
import { SelectionActions } from "./SelectionActions.tsx";

/** A claim where it stands: among all that is claimed between its two ends, its own relation first. */
export function ClaimDetails({ given, claim }: { readonly given: Given; readonly claim: Claim }) {
  const { graph, on } = given;
  const line = graph.lines.get(formatLineId(claim.subject, claim.object));
  const relations = (line?.relations ?? [])
    .map((relation) => toRelationEntry(graph, relation, on))
    .sort(
      (a, b) =>
        Number(b.relation.claims.includes(claim)) - Number(a.relation.claims.includes(claim)),
    );
  const count = relations.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>
          {formatCount(relations.length, "relation")}, {formatCount(count, "claim")}
        </p>
        <PanelHeading>
          <span className={styles.end}>{formatShortName(graph, claim.subject)} —</span>{" "}
          <span className={styles.end}>{formatShortName(graph, claim.object)}</span>
        </PanelHeading>
        <SelectionActions given={given} />
      </header>
      {relations.map((entry) => (
        <RelationSection
          key={entry.relation.id}
          given={given}
          entry={entry}
          current={claim}
          isOnly={count === 1}
        />
      ))}
      <ReadingView isFolded />
    </>
  );
}
