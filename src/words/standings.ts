import type { Graph } from "#graph/graph.ts";
import { findShortName, readShortName } from "#graph/names.ts";
import {
  type Expectation,
  findLastHeardOfPlan,
  type LastHeard,
  listExpectations,
} from "#graph/silence.ts";
import type { Standing } from "#graph/standing.ts";
import type { Claim, NodeId, PartialDate } from "#schema/graph.ts";
import { formatAsOf, formatDate, formatWhen } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** "On 10 Jul 2023"; a graph without dates has only a present. */
export function formatOnDate(words: Words, on: PartialDate | null): string {
  const { parts } = words.chapter("panels");
  return on === null ? parts.now : fill(parts.onDate, { date: formatDate(words, on) });
}

/** What bears on a standing besides its own claim. */
export type StandingReason = Pick<Standing, "follows" | "supersededBy" | "outlived">;

/**
 * Why a relation's standing is not that of its own claim: "Superseded by the contract of September 2024
 * on 11 Sep 2024." `null` where it is.
 */
export function formatFollows(
  words: Words,
  graph: Graph,
  { follows, supersededBy, outlived }: StandingReason,
): string | null {
  const relations = words.chapter("relations");
  if (supersededBy !== null) {
    return fill(relations.supersededBy, {
      name: findShortName(graph, supersededBy.subject),
      when: formatWhen(words, supersededBy.asOf),
    });
  }
  if (outlived !== null) return formatLifetime(words, graph, outlived, "until");
  if (follows === null) return null;
  return fill(relations.follows, { asOf: formatAsOf(words, follows.asOf, follows.asOfApprox) });
}

/**
 * How a node began or ended: "Allkem: merged into Arcadium Lithium, 4 Jan 2024." `null` where the
 * records do not say.
 */
export function formatLifetime(
  words: Words,
  graph: Graph,
  id: NodeId,
  end: "from" | "until",
): string | null {
  const node = graph.nodes.get(id);
  const told = node?.[end];
  if (node === undefined || told === undefined) return null;
  const { lifetime, lifetimeInto } = words.chapter("relations");
  const values = {
    name: readShortName(node),
    event: told.event,
    when: formatWhen(words, told.date),
  };
  if (end === "from" || node.successor === undefined) return fill(lifetime, values);
  return fill(lifetimeInto, { ...values, successor: findShortName(graph, node.successor) });
}

/** Why claims are left out: no source of theirs had come out. `count` is `null` for the one at hand. */
export function formatNotPublished(
  words: Words,
  knownBy: PartialDate,
  count: number | null,
): string {
  const { parts } = words.chapter("panels");
  const date = formatDate(words, knownBy);
  return count === null
    ? fill(parts.notPublished, { date })
    : words.count(parts.claimsNotPublished, count, { date });
}

/** How much disagreement there is: claims of one source can contradict each other too. */
export function formatDisagreement(words: Words, claims: number, sources: number): string {
  const { parts } = words.chapter("panels");
  return sources > 1
    ? words.count(parts.sourcesDisagree, sources)
    : words.count(parts.claimsDisagree, claims);
}

/** A relation as a sentence of its own, by the names that are drawn: "YLB owns Llipi plant". */
export function formatRelation(
  words: Words,
  graph: Graph,
  { subject, predicate, object }: Pick<Claim, "subject" | "predicate" | "object">,
): string {
  return fill(words.chapter("relations").sentences[predicate], {
    subject: findShortName(graph, subject),
    object: findShortName(graph, object),
  });
}

/** What is observed of a plan: "quiet since Jun 2021", "last heard of 5 Jun 2025". */
export function formatHeard(words: Words, { date, isQuiet }: LastHeard): string {
  const { quietSince, lastHeard } = words.chapter("relations");
  return fill(isQuiet ? quietSince : lastHeard, { date: formatDate(words, date) });
}

/** "due Dec 2027: production starts", "overdue since Dec 2024: exploration starts; nothing found". */
export function formatExpectation(words: Words, { due, isOverdue }: Expectation): string {
  const { due: ahead, overdue } = words.chapter("relations");
  return fill(isOverdue ? overdue : ahead, {
    date: formatDate(words, due.date),
    event: due.event,
  });
}

/** The same where a heading says that it is due or overdue: "Dec 2027: production starts". */
export function formatExpected(words: Words, { due, isOverdue }: Expectation): string {
  const { expected, expectedNotFound } = words.chapter("relations");
  return fill(isOverdue ? expectedNotFound : expected, {
    date: formatDate(words, due.date),
    event: due.event,
  });
}

/** What is observed of a relation beside its standing: that its plan is quiet, what is due or overdue. */
export function formatObservations(
  words: Words,
  graph: Graph,
  standing: Standing,
  on: PartialDate | null,
): readonly string[] {
  const heard = findLastHeardOfPlan(graph, standing, on);
  return [
    ...(heard?.isQuiet ? [formatHeard(words, heard)] : []),
    ...listExpectations(graph, standing, on).map((one) => formatExpectation(words, one)),
  ];
}
