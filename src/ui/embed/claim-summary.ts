import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { formatAsOf } from "#words/dates.ts";
import { STATUS_LABELS } from "#words/labels.ts";
import { formatCount } from "#words/messages.ts";

/** A claim's own standing, date and source, where its sentence stands already: "Agreed, as of 2024. …". */
export function formatClaimSummary({ sources }: Graph, claim: Claim): string {
  const publishers = new Set(
    claim.sources.map(({ source }) => sources.get(source)?.publisher ?? "unknown"),
  );
  const [first = "unknown", ...more] = publishers;
  const others = more.length === 0 ? "" : ` and ${formatCount(more.length, "other")}`;
  const standing = `${STATUS_LABELS[claim.status]}, ${formatAsOf(claim.asOf, claim.asOfApprox)}`;
  return `${standing}. Source: ${first}${others}.`;
}
