import type { Change } from "#graph/changes.ts";
import { findClaimEntry } from "#graph/claim-entries.ts";
import type { Event } from "#graph/events.ts";
import { formatLineId } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { EntryRow } from "#ui/panels/claim/EntryRow.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { formatChange } from "#words/changes.ts";
import styles from "./EventItem.module.css";

/** What became of relations since the date asked for, by the claim that made the change. */
export type ChangesByClaim = ReadonlyMap<Claim, Change>;

/** One event: the claim that says most of it, and the further ones folded. */
export function EventItem({
  given,
  event: { headline, others },
  changes,
}: {
  readonly given: Given;
  readonly event: Event;
  readonly changes: ChangesByClaim;
}) {
  const { shown, words } = given;
  const lineId = formatLineId(headline.subject, headline.object);
  const pointing = usePointing(shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  const change = changes.get(headline);
  return (
    <div className={styles.event} data-event={headline.id} data-change={change?.type} {...pointing}>
      <EventClaim given={given} claim={headline} change={change} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            {words.count(words.chapter("panels").changes.moreClaims, others.length)}
          </summary>
          <ul>
            {others.map((claim) => (
              <li key={claim.id}>
                <EventClaim given={given} claim={claim} change={changes.get(claim)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function EventClaim({
  given,
  claim,
  change,
}: {
  readonly given: Given;
  readonly claim: Claim;
  readonly change: Change | undefined;
}) {
  const { graph, on, words } = given;
  const became = change === undefined ? "" : formatChange(words, change);
  return (
    <>
      <EntryRow given={given} entry={findClaimEntry(graph, claim, on)} />
      {became !== "" && <p className={styles.became}>{became}</p>}
    </>
  );
}
