import type { Source, SourceId } from "#schema/graph.ts";
import { formatPath } from "#view/address.ts";
import { withBase } from "#view/site.ts";

/** Numbers of sources as a printed page cites them, counted from 1. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;

/** Numbers sources once each, in the order in which they are first cited. */
export function numberSources(cited: Iterable<SourceId>): SourceNumbers {
  return new Map([...new Set(cited)].map((id, index) => [id, index + 1]));
}

/**
 * Tells which source a link leads to: to its publisher, or to its own page here.
 *
 * @param base - Path the site stands at.
 * @returns Gives `null` for a link that leads elsewhere.
 */
export function createSourceFinder(
  sources: Iterable<Source>,
  base: string,
): (href: string) => SourceId | null {
  const byAddress = new Map<string, SourceId>();
  for (const { id, url } of sources) {
    byAddress.set(url, id);
    byAddress.set(withBase(base, formatPath({ page: "source", id })), id);
  }
  // The site's own addresses carry the filters of the moment.
  return (href) => byAddress.get(href) ?? byAddress.get(href.replace(/\?.*$/, "")) ?? null;
}
