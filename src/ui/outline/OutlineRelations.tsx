import type { Source, SourceId } from "#schema/graph.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { formatAsOf } from "#words/dates.ts";
import { formatCount, formatNumber } from "#words/messages.ts";
import type { OutlineAddresses } from "./addresses.ts";
import styles from "./OutlineRelations.module.css";
import type { OutlineGroup, OutlineLink } from "./outline-groups.ts";

export type SourceMap = ReadonlyMap<SourceId, Source>;

/** Up to this many relations stand open at first. */
const FEW = 8;

/** A node's relations of one kind: other end, sentence, standing, date and sources of each. */
export function OutlineRelations({
  group: { heading, links },
  sources,
  addresses,
}: {
  readonly group: OutlineGroup;
  readonly sources: SourceMap;
  readonly addresses: OutlineAddresses;
}) {
  return (
    <details className={styles.group} open={links.length <= FEW}>
      <summary>
        {heading} <span className={styles.count}>{formatNumber(links.length)}</span>
      </summary>
      <ul>
        {links.map((link) => (
          <li key={link.standing.relation.id}>
            <RelationItem link={link} sources={sources} addresses={addresses} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RelationItem({
  link: { other, standing },
  sources,
  addresses,
}: {
  readonly link: OutlineLink;
  readonly sources: SourceMap;
  readonly addresses: OutlineAddresses;
}) {
  const { claim, status, sometime, plan } = standing;
  const cited = [...new Set(claim.sources.map(({ source }) => source))];
  return (
    <>
      <p className={styles.head}>
        <a className={styles.other} href={addresses.toNode(other.id)}>
          {other.name}
        </a>{" "}
        <StandingChip status={status} />{" "}
        <span className={styles.meta}>
          {formatAsOf(claim.asOf, claim.asOfApprox, sometime)} ·{" "}
          {formatCount(cited.length, "source")}:{" "}
          {cited.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={addresses.toSource(id)}>{sources.get(id)?.publisher ?? id}</a>
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
