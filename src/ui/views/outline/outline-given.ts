import type { Change } from "#graph/changes.ts";
import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import type { OutlineAddresses } from "./addresses.ts";

/** What every item of the outline is drawn from. */
export interface OutlineGiven {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly addresses: OutlineAddresses;
  /** The date in force; `null` for the newest. */
  readonly on: PartialDate | null;
  /** What changed since the date asked for, by relation id. */
  readonly changes: ReadonlyMap<string, Change>;
  /** In a large graph each node's relations are folded, and listed only once they are asked for. */
  readonly isFolded: boolean;
}
