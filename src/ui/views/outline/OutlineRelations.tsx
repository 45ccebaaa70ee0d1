import type { Change } from "#graph/changes.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatObservations } from "#words/standings.ts";
import styles from "./OutlineRelations.module.css";
import type { OutlineGiven } from "./outline-given.ts";
import type { OutlineGroup, OutlineLink } from "./outline-groups.ts";

/** Up to this many relations stand open at first. */
const FEW = 8;

/** A node's relations of one kind: other end, sentence, standing, date and sources of each. */
export function OutlineRelations({
  group: { predicate, side, links },
  given,
}: {
  readonly group: OutlineGroup;
  readonly given: OutlineGiven;
}) {
  const words = useWords();
  const heading = words.chapter("relations").headings[predicate][side];
  return (
    <details className={styles.group} open={links.length <= FEW}>
      <summary>
        {heading} <span className={styles.count}>{words.number(links.length)}</span>
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
  const { claim, name, sometime, plan, relation } = standing;
  const { graph, addresses, changes } = given;
  const words = useWords();
  const texts = words.chapter("outline");
  const cited = [...new Set(claim.sources.map(({ source }) => source))];
  return (
    <>
      <p className={styles.head}>
        <a className={styles.other} href={addresses.toNode(other.id)}>
          {other.name}
        </a>{" "}
        <StandingChip status={name} /> <ChangeMark change={changes.get(relation.id)} />
        {formatObservations(words, graph, standing, given.on).map((text) => (
          <span key={text} className={styles.observation}>
            {text}{" "}
          </span>
        ))}
        <span className={styles.meta}>
          <Phrase
            text={words.count(texts.cited, cited.length)}
            parts={{
              asOf: formatAsOf(words, claim.asOf, claim.asOfApprox, sometime),
              names: cited.map((id, index) => (
                <span key={id}>
                  {index > 0 && words.text.joints.comma}
                  <a href={addresses.toSource(id)}>{graph.sources.get(id)?.publisher ?? id}</a>
                </span>
              )),
            }}
          />
        </span>
      </p>
      <p>
        <a className={styles.statement} href={addresses.toClaim(claim.id)}>
          {claim.statement}
        </a>
      </p>
      {plan !== null && (
        <p>
          <Phrase
            text={texts.plan}
            parts={{
              statement: (
                <a className={styles.statement} href={addresses.toClaim(plan.id)}>
                  {plan.statement}
                </a>
              ),
              standing: <StandingChip status={plan.status} />,
            }}
          />
        </p>
      )}
    </>
  );
}

/** What became of the relation since the date asked for, in a word. */
function ChangeMark({ change }: { readonly change: Change | undefined }) {
  const words = useWords();
  if (change === undefined) return null;
  return <b className={styles.change}>{words.chapter("relations").changes[change.type]}</b>;
}
