import type { Graph } from "#graph/graph.ts";
import { findStepClaim } from "#graph/path-costs.ts";
import { findPaths, type Path, type PathQuery, type PathStep } from "#graph/paths.ts";
import type { NodeId } from "#schema/graph.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { STATUS_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";

const nameOf = (graph: Graph, id: NodeId | null): string | null =>
  id === null ? null : (graph.nodes.get(id)?.name ?? null);

/** How long a chain is and how much it bears: "3 steps; the weakest, …, is suspended (as of …)". */
export function formatPathSummary(graph: Graph, path: Path): string {
  const step = path.steps[path.weakest];
  if (step === undefined) return formatCount(path.steps.length, "step");
  const standing = formatStepStanding(step);
  if (path.steps.length === 1) return `1 step, ${standing}.`;
  const ends = `from ${nameOf(graph, step.from) ?? step.from} to ${nameOf(graph, step.to) ?? step.to}`;
  return `${formatCount(path.steps.length, "step")}; the weakest, ${ends}, is ${standing}.`;
}

/** "suspended (as of 28 May 2025)": the standing of a step with the date of the claim that sets it. */
function formatStepStanding({ standing, status }: PathStep): string {
  const { asOf, asOfApprox } = findStepClaim(standing, status);
  return `${STATUS_LABELS[status].toLowerCase()} (${formatAsOf(asOf, asOfApprox)})`;
}

/**
 * Why there is no chain: the nearest reason, and what would give one. Asks for chains again without
 * the limits, so it costs as much as two questions.
 */
export function formatNoPath(graph: Graph, query: PathQuery): string {
  const { from, to } = query;
  const [start, end] = [nameOf(graph, from), nameOf(graph, to)];
  if (start === null || end === null) return "This graph does not have both of them.";
  if (from === to) return "Both ends are the same; choose another.";
  for (const [id, name] of [[from, start] as const, [to, end] as const]) {
    if (graph.unclaimed.has(id)) return `No claim links ${name} to anything.`;
  }
  const all = { ...query, statuses: new Set(STATUSES) };
  const [inAnyStanding] = findPaths(graph, all, 1);
  if (inAnyStanding !== undefined) return formatHiddenStanding(query, inAnyStanding);
  const none = `No chain of claims links ${start} and ${end}`;
  if (query.asOf === null) return `${none}.`;
  const isLater = findPaths(graph, { ...all, asOf: null }, 1).length > 0;
  const later = isLater && graph.newest !== null ? `; by ${formatDate(graph.newest)} one does` : "";
  return `${none} as of ${formatDate(query.asOf)}${later}.`;
}

/** Only standings that are switched off stand in between: which ones. */
function formatHiddenStanding({ statuses }: PathQuery, { steps }: Path): string {
  const missing = STATUSES.filter((one) => !statuses.has(one));
  const needed = missing.filter((one) => steps.some(({ status }) => status === one));
  const words = needed.map((one) => STATUS_LABELS[one].toLowerCase()).join(" or ");
  return `No chain in the standings that are switched on; one would rest on what is ${words}.`;
}
