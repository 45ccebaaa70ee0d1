import type { Claim, NodeType, PartialDate, Predicate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { compareDates, toDay, toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";

/** Letters of a partial date that is a year, and of one that is a month. */
const [YEAR_LENGTH, MONTH_LENGTH] = [4, 7] as const;

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

/**
 * What happened in a period, most recent first: every one of some claims that is dated in it, one entry
 * an event. What is dated by its month or year alone may lie in a period that begins or ends within
 * that, and is told; undated claims are not. Remarks are among them.
 *
 * Claims are of one event if they have one date and
 *
 * - are in the same words, or
 * - say the same standing of the same agreement as its parties, or of what it covers, or
 * - share a source and an end. Not where only the year is known (a year's report is no event), and not
 *   over a country or region, in which strangers meet.
 *
 * Joining is passed on, so that an order against two contracts is one event.
 *
 * @param claims - Those that concern what is asked about; see `concerning.ts`. O(claims · log claims).
 */
export function listEvents(
  graph: Graph,
  claims: readonly Claim[],
  { since, until }: Period,
): readonly Event[] {
  const [after, last] = [toInterval(since).end, toDay(graph, until)];
  const dated = claims.filter(({ asOf }) => {
    if (asOf === null) return false;
    const { start, end } = toInterval(asOf);
    return after < end && start <= last;
  });
  return [...groupBy(dated, ({ asOf }) => asOf).values()]
    .flatMap((ofOneDate) => joinEvents(graph, ofOneDate))
    .sort((a, b) => compareDates(b.date, a.date) || compareTelling(a.headline, b.headline));
}

/** Claims of one date, as events. */
function joinEvents(graph: Graph, claims: readonly Claim[]): readonly Event[] {
  const parents = new Map<Claim, Claim>();
  const findRoot = (claim: Claim): Claim => {
    let root = claim;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // What has been climbed once is not climbed again.
    if (root !== claim) parents.set(claim, root);
    return root;
  };
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    for (const key of listKeys(graph, claim)) {
      const [root, other] = [findRoot(claim), findRoot(first.get(key) ?? claim)];
      first.set(key, other);
      if (root !== other) parents.set(root, other);
    }
  }
  return [...groupBy(claims, findRoot).values()].flatMap(toEvent);
}

const OF_PARTIES: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "covers"]);

/** Kinds at which claims meet that have nothing else to do with each other. */
const COMMON: ReadonlySet<NodeType> = new Set<NodeType>(["country", "region"]);

/** What a claim shares with others of the same event. */
function listKeys({ nodes }: Graph, claim: Claim): readonly string[] {
  const { subject, predicate, object, status, statement, sources, asOf } = claim;
  const keys = [`words ${statement}`];
  if (OF_PARTIES.has(predicate)) {
    keys.push(`standing ${status} ${predicate === "covers" ? subject : object}`);
  }
  if (asOf === null || asOf.length === YEAR_LENGTH) return keys;
  for (const end of [subject, object]) {
    const type = nodes.get(end)?.type;
    if (type === undefined || COMMON.has(type)) continue;
    for (const { source } of sources) keys.push(`source ${source} ${end}`);
  }
  return keys;
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

/**
 * Events by the month they fall in, most recent first. Those of which only the year is known come
 * after its months: what is dated better is read first.
 */
export function groupByMonth(events: readonly Event[]): readonly EventGroup[] {
  return [...groupBy(events, ({ date }) => date.slice(0, MONTH_LENGTH))]
    .flatMap(([text, list]): readonly EventGroup[] => {
      const month = parsePartialDate(text);
      return month === null ? [] : [{ month, events: list }];
    })
    .sort((a, b) => (toKey(a.month) < toKey(b.month) ? 1 : -1));
}

/** Sorts by year, then by month; a year without one as its earliest. */
const toKey = (month: PartialDate): string => month.padEnd(MONTH_LENGTH, " ");
