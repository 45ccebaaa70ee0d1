import { findClaimEntry } from "#graph/claim-entries.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, PartialDate } from "#schema/graph.ts";
import { formatAsOf } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

/** A claim's standing on a date, its own date and source, where its sentence stands already: "Agreed, as of 2024. …". */
export function formatClaimSummary(
  words: Words,
  graph: Graph,
  claim: Claim,
  on: PartialDate | null,
): string {
  const reader = words.chapter("reader");
  const publishers = new Set(
    claim.sources.map(({ source }) => graph.sources.get(source)?.publisher ?? reader.unknownSource),
  );
  const [source = reader.unknownSource, ...more] = publishers;
  const values = {
    standing: words.text.standings[findClaimEntry(graph, claim, on).name],
    asOf: formatAsOf(words, claim.asOf, claim.asOfApprox),
    source,
  };
  return more.length === 0
    ? fill(reader.claim, values)
    : words.count(reader.claimOfMany, more.length, values);
}
