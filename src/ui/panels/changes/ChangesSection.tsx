import { useMemo } from "react";
import { indexByClaim } from "#graph/changes.ts";
import { listConcerning } from "#graph/concerning.ts";
import { type EventGroup, groupByMonth, listEvents } from "#graph/events.ts";
import type { GraphNode, PartialDate } from "#schema/graph.ts";
import { selectChanges } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { useWhole } from "#ui/panels/parts/use-whole.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withSince } from "#view/transitions.ts";
import { formatDate } from "#words/dates.ts";
import { formatEventCounts, formatMonth } from "#words/events.ts";
import { findYearBefore } from "#words/year-before.ts";
import styles from "./ChangesSection.module.css";
import { EventItem } from "./EventItem.tsx";

/** Events that fill the panel's first frame; the months after that follow. */
const AT_ONCE = 20;

/** What changed since the date asked for; where none is asked for, a link that asks for a year. */
export function ChangesSection({
  given,
  node,
}: {
  readonly given: Given;
  /** Only what concerns this node; `null` for the countries and minerals chosen or, without any, all. */
  readonly node: GraphNode | null;
}) {
  const { since } = given.view;
  if (since !== null) return <EventList given={given} node={node} since={since} />;
  const before = given.on === null ? null : findYearBefore(given.on);
  if (before === null) return null;
  return (
    <p className={styles.ask}>
      <ViewLink to={(view) => withSince(view, before)}>
        {given.words.chapter("panels").changes.lastYear}
      </ViewLink>
    </p>
  );
}

/** Every claim of the period that concerns the node, by event and month; kinds shown have no bearing. */
function EventList({
  given,
  node,
  since,
}: {
  readonly given: Given;
  readonly node: GraphNode | null;
  readonly since: PartialDate;
}) {
  const { graph, on, view, words } = given;
  const { changes: texts } = words.chapter("panels");
  const isWhole = useWhole();
  const changed = useApp(selectChanges);
  const changes = useMemo(() => indexByClaim(changed), [changed]);
  const months = useMemo(() => {
    const asked = node === null ? [...view.countries, ...view.minerals] : [node.id];
    return groupByMonth(
      listEvents(graph, listConcerning(graph, asked, view.match), { since, until: on }),
    );
  }, [graph, node, view.countries, view.minerals, view.match, since, on]);
  return (
    <PanelSection id="details-changes" title={texts.title}>
      <p className={styles.period}>
        <Phrase
          text={texts.period}
          parts={{
            since: formatDate(words, since),
            on: on === null ? texts.now : formatDate(words, on),
            changes: formatEventCounts(words, months),
            link: <ViewLink to={(now) => withSince(now, null)}>{texts.stop}</ViewLink>,
          }}
        />
      </p>
      {(isWhole ? months : takeFirst(months)).map((group) => (
        <div key={group.month} className={styles.month}>
          <h3>{formatMonth(words, group)}</h3>
          <ul className={styles.events}>
            {group.events.map((event) => (
              <li key={event.headline.id}>
                <EventItem given={given} event={event} changes={changes} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
}

/** The first months that together have enough events for a screen. */
function takeFirst(months: readonly EventGroup[]): readonly EventGroup[] {
  let before = 0;
  return months.filter(({ events }) => {
    const isFirst = before < AT_ONCE;
    before += events.length;
    return isFirst;
  });
}
