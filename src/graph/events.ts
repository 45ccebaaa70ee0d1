import type { Claim, NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { compareDates, toDay, toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";

/** What happened on a date, by one or more claims of it. */
export interface Event {
  /** As exact as the records: a day, a month or a year. */
  readonly date: PartialDate;
  /** The claim that says most of it. */
  readonly headline: Claim;
  /** The further claims of the same event, those that say most first. */
  readonly others: readonly Claim[];
}

/** Days after the first, up to and with the second; of partial ones after and with the last day. */
export interface Period {
  readonly since: PartialDate;
  /** `null` for the newest date in the graph. */
  readonly until: PartialDate | null;
}

/** From what says most of an event to what says least; further ones lie in between. */
const TELLING: readonly Predicate[] = [
  ...(["party-to", "supersedes", "regulates", "opposes", "consulted-on"] as const),
  ...(["owns", "operates", "produces", "finances", "supplies", "covers", "leads"] as const),
];
const SILENT: readonly Predicate[] = [
  ...(["used-in", "by-product-of", "made-from", "contains", "part-of", "lives-by"] as const),
  ...(["based-in", "located-in"] as const),
];

function rankTelling({ predicate, remark = false }: Claim): number {
  const telling = TELLING.indexOf(predicate);
  const silent = SILENT.indexOf(predicate);
  const rank = telling >= 0 ? telling : TELLING.length + 1 + silent;
  return remark ? rank + 0.5 : rank;
}

/** Undertakings: of what happens to one all parties tell. */
const isUndertaking = ({ nodes }: Graph, id: NodeId): boolean => {
  const type = nodes.get(id)?.type;
  return type === "agreement" || type === "project";
};

/**
 * What happened in a period, most recent first: every claim that has to do with one of the nodes and is
 * dated in it, one entry an event. What is dated by its month or year alone may lie in a period that
 * begins or ends within that, and is told; undated claims are not. Remarks are among them.
 *
 * Claims are of one event if they are of one date and say the same standing of the same agreement or
 * project (each party tells of it), or are in the same words; on one day also if they share a source
 * and an end. Joining is passed on, so that an order against two contracts is one event.
 *
 * @param among - Nodes that are concerned; `null` for all. O(claims).
 */
export function listEvents(
  graph: Graph,
  among: ReadonlySet<NodeId> | null,
  { since, until }: Period,
): readonly Event[] {
  const [after, last] = [toInterval(since).end, toDay(graph, until)];
  const dated = [...graph.claims.values()].filter((claim) => {
    if (claim.asOf === null || !concerns(claim, among)) return false;
    const { start, end } = toInterval(claim.asOf);
    return after < end && start <= last;
  });
  return [...groupBy(dated, ({ asOf }) => asOf)]
    .flatMap(([, claims]) => joinEvents(graph, claims))
    .sort((a, b) => compareDates(b.date, a.date) || compareTelling(a.headline, b.headline));
}

function concerns({ subject, object }: Claim, among: ReadonlySet<NodeId> | null): boolean {
  return among === null || among.has(subject) || among.has(object);
}

/** Claims of one date, as events. */
function joinEvents(graph: Graph, claims: readonly Claim[]): readonly Event[] {
  const group = new Map<Claim, Claim>(claims.map((claim) => [claim, claim]));
  const rootOf = (claim: Claim): Claim => {
    const parent = group.get(claim) ?? claim;
    return parent === claim ? claim : rootOf(parent);
  };
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    for (const key of listKeys(graph, claim)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, claim);
      else group.set(rootOf(claim), rootOf(other));
    }
  }
  return [...groupBy(claims, rootOf).values()].flatMap(toEvent);
}

/** What a claim shares with others of the same event. */
function listKeys(graph: Graph, claim: Claim): readonly string[] {
  const { subject, object, status, statement, sources, asOf } = claim;
  const ends = [subject, object];
  const isDay = asOf?.length === 10;
  return [
    `words ${statement}`,
    ...ends.filter((id) => isUndertaking(graph, id)).map((id) => `standing ${status} ${id}`),
    ...(isDay ? sources.flatMap(({ source }) => ends.map((id) => `source ${source} ${id}`)) : []),
  ];
}

function compareTelling(a: Claim, b: Claim): number {
  return rankTelling(a) - rankTelling(b) || (a.id < b.id ? -1 : 1);
}

function toEvent(claims: readonly Claim[]): readonly Event[] {
  const [headline, ...others] = claims.toSorted(compareTelling);
  if (headline === undefined || headline.asOf === null) return [];
  return [{ date: headline.asOf, headline, others }];
}

/** Events of one month, or of a year of which no month is known. */
export interface EventGroup {
  /** `YYYY-MM`, or `YYYY` where no month is known. */
  readonly month: PartialDate;
  readonly events: readonly Event[];
}

/** Events by the month they fall in; those of which only the year is known come before its months. */
export function groupByMonth(events: readonly Event[]): readonly EventGroup[] {
  return [...groupBy(events, ({ date }) => date.slice(0, 7))].flatMap(
    ([text, list]): readonly EventGroup[] => {
      const month = parsePartialDate(text);
      return month === null ? [] : [{ month, events: list }];
    },
  );
}
