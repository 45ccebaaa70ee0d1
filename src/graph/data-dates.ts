import type { PartialDate } from "#schema/graph.ts";
import { toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/**
 * The newest date a source came out at; `null` where none has a date. A year or month counts from its
 * first day, since nothing in it need be later. O(sources).
 */
export function findLatestPublication({ sources }: Graph): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const { published } of sources.values()) {
    if (published === null) continue;
    if (latest === null || toInterval(published).start > toInterval(latest).start) {
      latest = published;
    }
  }
  return latest;
}
