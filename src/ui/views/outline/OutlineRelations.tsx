import type { Change } from "#graph/changes.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { CHANGE_LABELS } from "#words/changes.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatCount, formatNumber } from "#words/messages.ts";
import styles from "./OutlineRelations.module.css";
import type { OutlineGiven } from "./outline-given.ts";
import type { OutlineGroup, OutlineLink } from "./outline-groups.ts";

/** Up to this many relations stand open at first. */
const FEW = 8;

/** A node's relations of one kind: other end, sentence, standing, date and sources of each. */
export function OutlineRelations({
  group: { heading, links },
  given,
}: {
  readonly group: OutlineGroup;
  readonly given: OutlineGiven;
}) {
  return (
    <details className={styles.group} open={links.length <= FEW}>
      <summary>
        {heading} <span className={styles.count}>{formatNumber(links.length)}</span>
      </summary>
      <ul>
        {links.map((link) => (
          <li key={link.standing.relation.id}>
            <RelationItem link={link} given={given} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RelationItem({
  link: { other, standing },
  given,
}: {
  readonly link: OutlineLink;
  readonly given: OutlineGiven;
}) {
  const { claim, status, sometime, plan, relation } = standing;
  const { graph, addresses, changes } = given;
  const cited = [...new Set(claim.sources.map(({ source }) => source))];
  return (
    <>
      <p className={styles.head}>
        <a className={styles.other} href={addresses.toNode(other.id)}>
          {other.name}
        </a>{" "}
        <StandingChip status={status} /> <ChangeMark change={changes.get(relation.id)} />
        <span className={styles.meta}>
          {formatAsOf(claim.asOf, claim.asOfApprox, sometime)} ·{" "}
          {formatCount(cited.length, "source")}:{" "}
          {cited.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={addresses.toSource(id)}>{graph.sources.get(id)?.publisher ?? id}</a>
            </span>
          ))}
        </span>
      </p>
      <p>
        <a className={styles.statement} href={addresses.toClaim(claim.id)}>
          {claim.statement}
        </a>
      </p>
      {plan !== null && (
        <p>
          Plan beside it:{" "}
          <a className={styles.statement} href={addresses.toClaim(plan.id)}>
            {plan.statement}
          </a>{" "}
          <StandingChip status={plan.status} />
        </p>
      )}
    </>
  );
}

/** What became of the relation since the date asked for, in a word. */
function ChangeMark({ change }: { readonly change: Change | undefined }) {
  if (change === undefined) return null;
  return <b className={styles.change}>{CHANGE_LABELS[change.type]}</b>;
}
