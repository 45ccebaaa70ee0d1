import type { Graph } from "#graph/graph.ts";
import { findStepClaim } from "#graph/path-costs.ts";
import { findPaths, type Path, type PathQuery, type PathStep } from "#graph/paths.ts";
import { nameStatus } from "#graph/standing.ts";
import type { NodeId } from "#schema/graph.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

const nameOf = (graph: Graph, id: NodeId | null): string | null =>
  id === null ? null : (graph.nodes.get(id)?.name ?? null);

/** How long a chain is and how much it bears: "3 steps; the weakest, …, is suspended (as of …)". */
export function formatPathSummary(words: Words, graph: Graph, path: Path): string {
  const { chain } = words.chapter("relations");
  const { length } = path.steps;
  const step = path.steps[path.weakest];
  if (step === undefined) return words.count(words.text.counts.steps, length);
  const standing = formatStepStanding(words, step);
  if (length === 1) return fill(chain.step, { n: words.number(length), standing });
  return words.count(chain.steps, length, {
    from: nameOf(graph, step.from) ?? step.from,
    to: nameOf(graph, step.to) ?? step.to,
    standing,
  });
}

/** "suspended (as of 28 May 2025)": the standing of a step with the date of the claim that sets it. */
function formatStepStanding(words: Words, { standing, status }: PathStep): string {
  const { asOf, asOfApprox } = findStepClaim(standing, status);
  return fill(words.chapter("relations").chain.standing, {
    standing: words.lower(words.text.standings[nameStatus(standing, status)]),
    asOf: formatAsOf(words, asOf, asOfApprox),
  });
}

/**
 * Why there is no chain: the nearest reason, and what would give one. Asks for chains again without
 * the limits, so it costs as much as two questions.
 */
export function formatNoPath(words: Words, graph: Graph, query: PathQuery): string {
  const { path } = words.chapter("panels");
  const { from, to } = query;
  const [start, end] = [nameOf(graph, from), nameOf(graph, to)];
  if (start === null || end === null) return path.missing;
  if (from === to) return path.same;
  for (const [id, name] of [[from, start] as const, [to, end] as const]) {
    if (graph.unclaimed.has(id)) return fill(path.unclaimed, { name });
  }
  const all = { ...query, statuses: new Set(STATUSES) };
  const [inAnyStanding] = findPaths(graph, all, 1);
  if (inAnyStanding !== undefined) return formatHiddenStanding(words, query, inAnyStanding);
  const ends = { from: start, to: end };
  if (query.asOf === null) return fill(path.none, ends);
  const date = formatDate(words, query.asOf);
  const isLater = findPaths(graph, { ...all, asOf: null }, 1).length > 0;
  return isLater && graph.newest !== null
    ? fill(path.noneYet, { ...ends, date, later: formatDate(words, graph.newest) })
    : fill(path.noneOn, { ...ends, date });
}

/** Only standings that are switched off stand in between: which ones. */
function formatHiddenStanding(words: Words, { statuses }: PathQuery, { steps }: Path): string {
  const { path } = words.chapter("panels");
  const missing = STATUSES.filter((one) => !statuses.has(one));
  const needed = missing.filter((one) => steps.some(({ status }) => status === one));
  const names = needed.map((one) => words.lower(words.text.standings[one]));
  return fill(path.hiddenStanding, { standings: names.join(words.text.joints.or) });
}
