import type { RelationEntry } from "#graph/claim-entries.ts";
import type { NodeId } from "#schema/graph.ts";
import { ClaimCard } from "#ui/panels/claim/ClaimCard.tsx";
import { Disagreement } from "#ui/panels/claim/Disagreement.tsx";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import styles from "./ClaimGroupSection.module.css";
import type { ClaimSection } from "./node-sections.ts";

/** Relations shown before the rest is folded. */
const MOST = 5;

/** All claims of one kind about a node, under what they say. */
export function ClaimGroupSection({
  given,
  section: { title, relations, count },
  here,
  isOpen,
}: {
  readonly given: Given;
  readonly section: ClaimSection;
  readonly here: NodeId;
  readonly isOpen: boolean;
}) {
  return (
    <FoldedSection title={title} count={count} isOpen={isOpen}>
      <LongList
        items={relations}
        most={MOST}
        className={styles.relations}
        toKey={({ relation }) => relation.id}
      >
        {(entry) => <RelationCards given={given} entry={entry} here={here} />}
      </LongList>
    </FoldedSection>
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
  const { words } = given;
  const { node: texts } = words.chapter("panels");
  const open = entries.filter(({ role }, index) => index === 0 || role === "plan");
  const folded = entries.filter((entry) => !open.includes(entry));
  const isOutside = standing !== null && !given.shown.relations.has(relation.id);
  return (
    <div className={styles.relation}>
      <Disagreement graph={given.graph} relation={relation} />
      {isOutside && <p className={styles.outside}>{texts.outside}</p>}
      {open.map((entry) => (
        <ClaimCard key={entry.claim.id} given={given} entry={entry} here={here} />
      ))}
      {folded.length > 0 && (
        <details className={styles.history}>
          <summary>{words.count(texts.history, folded.length)}</summary>
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
