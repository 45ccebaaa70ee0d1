import type { Story } from "#schema/graph.ts";
import type { PartialDate } from "#schema/partial-date.ts";
import type { Display } from "./displays.ts";
import type { ByScope } from "./scopes.ts";
import type { Has, Site } from "./site.ts";

/** What is asked of a graph while an address is read: does it have this id, in this role? */
export interface KnownIds {
  readonly isNode: (id: string) => boolean;
  readonly isMineral: (id: string) => boolean;
  readonly isCountry: (id: string) => boolean;
  readonly isClaim: (id: string) => boolean;
  readonly isSource: (id: string) => boolean;
  /** The newest date in the data: the default, so an address that names it has set no date. */
  readonly newest?: PartialDate | null;
}

/** What is at hand while an address is read. */
export interface KnownScopes {
  /** Of the graphs that have been loaded. */
  readonly graphs: ByScope<KnownIds>;
  readonly site: Site;
  /** Ids of the equal views, that of `HOME` among them. */
  readonly views: readonly Display[];
  readonly stories: readonly Story[];
}

/** The same as the question whether a graph has a record. */
export function toHasOf({ isNode, isClaim, isSource }: KnownIds): Has {
  const roles = { node: isNode, claim: isClaim, source: isSource };
  return (kind, id) => roles[kind](id);
}
