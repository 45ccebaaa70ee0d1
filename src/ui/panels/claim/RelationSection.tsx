import type { Claim, NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import type { RelationEntry } from "#words/claim-entries.ts";
import { PREDICATE_VERBS } from "#words/labels.ts";
import { formatOnDate } from "#words/standings.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { Disagreement } from "./Disagreement.tsx";
import styles from "./RelationSection.module.css";

/** One relation of a line: who, what, whom; its standing on the date; its claims, newest first. */
export function RelationSection({
  given,
  entry: { relation, standing, entries },
  current,
  isOnly,
}: {
  readonly given: Given;
  readonly entry: RelationEntry;
  /** The claim the address names. */
  readonly current: Claim;
  /** There is no other claim on the page it would have to be told from. */
  readonly isOnly: boolean;
}) {
  const heading = `relation-${relation.predicate}-${relation.subject}`;
  return (
    <section className={styles.relation} aria-labelledby={heading}>
      <h2 id={heading} className={styles.sentence}>
        <End given={given} id={relation.subject} />{" "}
        <span className={styles.verb}>{PREDICATE_VERBS[relation.predicate]}</span>{" "}
        <End given={given} id={relation.object} />
      </h2>
      <p className={styles.standing}>
        {formatOnDate(given.on)}:{" "}
        {standing === null ? "no claim in force" : <StandingChip status={standing.status} />}
        {standing !== null && standing.plan !== null && (
          <>
            , with a plan beside it: <StandingChip status={standing.plan.status} />
          </>
        )}
      </p>
      <Disagreement graph={given.graph} relation={relation} />
      <ol className={styles.claims} data-only={isOnly}>
        {entries.map((entry) => (
          <li key={entry.claim.id}>
            <ClaimCard
              given={given}
              entry={entry}
              here={null}
              isFull
              isCurrent={entry.claim === current}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function End({ given, id }: { readonly given: Given; readonly id: NodeId }) {
  const node = given.graph.nodes.get(id);
  return node === undefined ? id : <NodeLink node={node} isShown={given.shown.nodes.has(id)} />;
}
