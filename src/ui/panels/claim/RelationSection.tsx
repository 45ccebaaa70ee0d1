import type { RelationEntry } from "#graph/claim-entries.ts";
import type { Relation } from "#graph/graph.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { cutAtPlaces } from "#words/fill.ts";
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
  const { words } = given;
  const heading = `relation-${relation.predicate}-${relation.subject}`;
  const { claim: texts } = words.chapter("panels");
  const plan = standing?.plan ?? null;
  return (
    <section className={styles.relation} aria-labelledby={heading}>
      <h2 id={heading} className={styles.sentence}>
        <Sentence given={given} relation={relation} />
      </h2>
      <p className={styles.standing}>
        <Phrase
          text={plan === null ? texts.onDate : texts.planOnDate}
          parts={{
            on: formatOnDate(words, given.on),
            standing:
              standing === null ? texts.notInForce : <StandingChip status={standing.name} />,
            plan: plan === null ? null : <StandingChip status={plan.status} />,
          }}
        />
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

/** What a relation says: its ends with what stands between them. */
function Sentence({
  given,
  relation: { subject, predicate, object },
}: {
  readonly given: Given;
  readonly relation: Relation;
}) {
  const pieces = cutAtPlaces(given.words.chapter("relations").sentences[predicate]);
  return pieces.map((piece, index) => {
    if (index % 2 === 1) {
      return <End key={piece} given={given} id={piece === "subject" ? subject : object} />;
    }
    return piece === "" ? null : (
      <span key={piece} className={styles.verb}>
        {piece}
      </span>
    );
  });
}

function End({ given, id }: { readonly given: Given; readonly id: NodeId }) {
  const node = given.graph.nodes.get(id);
  return node === undefined ? id : <NodeLink node={node} isShown={given.shown.nodes.has(id)} />;
}
