import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { formatAsOf } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

/** A claim's own standing, date and source, where its sentence stands already: "Agreed, as of 2024. …". */
export function formatClaimSummary(words: Words, { sources }: Graph, claim: Claim): string {
  const reader = words.chapter("reader");
  const publishers = new Set(
    claim.sources.map(({ source }) => sources.get(source)?.publisher ?? reader.unknownSource),
  );
  const [source = reader.unknownSource, ...more] = publishers;
  const values = {
    standing: words.text.standings[claim.status],
    asOf: formatAsOf(words, claim.asOf, claim.asOfApprox),
    source,
  };
  return more.length === 0
    ? fill(reader.claim, values)
    : words.count(reader.claimOfMany, more.length, values);
}
