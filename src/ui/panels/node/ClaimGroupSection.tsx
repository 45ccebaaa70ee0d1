import type { NodeId } from "#schema/graph.ts";
import { ClaimCard } from "#ui/panels/claim/ClaimCard.tsx";
import { Disagreement } from "#ui/panels/claim/Disagreement.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import type { ClaimGroup, RelationEntry } from "#words/claim-entries.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./ClaimGroupSection.module.css";

/** All claims of one kind about a node, under what they say. */
export function ClaimGroupSection({
  given,
  group,
  here,
}: {
  readonly given: Given;
  readonly group: ClaimGroup;
  readonly here: NodeId;
}) {
  return (
    <PanelSection title={group.heading}>
      <LongList
        items={group.relations}
        className={styles.relations}
        toKey={({ relation }) => relation.id}
      >
        {(entry) => <RelationCards given={given} entry={entry} here={here} />}
      </LongList>
    </PanelSection>
  );
}

/** What holds and the plan beside it in the open, the rest of the relation's history folded. */
function RelationCards({
  given,
  entry: { relation, standing, entries },
  here,
}: {
  readonly given: Given;
  readonly entry: RelationEntry;
  readonly here: NodeId;
}) {
  const open = entries.filter(({ role }, index) => index === 0 || role === "plan");
  const folded = entries.filter((entry) => !open.includes(entry));
  const isOutside = standing !== null && !given.shown.relations.has(relation.id);
  return (
    <div className={styles.relation}>
      <Disagreement graph={given.graph} relation={relation} />
      {isOutside && <p className={styles.outside}>Not shown in the diagram</p>}
      {open.map((entry) => (
        <ClaimCard key={entry.claim.id} given={given} entry={entry} here={here} />
      ))}
      {folded.length > 0 && (
        <details className={styles.history}>
          <summary>{formatCount(folded.length, "more claim")}: the history</summary>
          <div className={styles.earlier}>
            {folded.map((entry) => (
              <ClaimCard key={entry.claim.id} given={given} entry={entry} here={here} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
