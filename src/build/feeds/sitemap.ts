import { type JsonLdSite, toAddress } from "#build/pages/json-ld/json-ld.ts";
import { isFound, type PageFile } from "#build/pages/places.ts";
import { toInterval } from "#graph/as-of.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, PartialDate } from "#schema/graph.ts";
import type { View } from "#view/view.ts";

/** Below the site's base; crawlers look for the first only at the root of a host. */
export const ROBOTS_FILE = "robots.txt";
export const SITEMAP_FILE = "sitemap.xml";

/** As many addresses as one sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/** A site whose origin is known: a sitemap and the line that names it want whole addresses. */
export interface KnownOrigin extends JsonLdSite {
  readonly siteUrl: string;
}

/**
 * The site's pages for search engines (sitemaps.org), all but those that ask not to be found.
 *
 * `lastmod` is when the newest thing a page tells came out: a claim's own date or its source's. When
 * the record was entered or corrected is not in the records, so it may be earlier than the page's
 * last change and is never later. Partial dates stay partial; pages of no claim have none.
 *
 * @param world - All records.
 * @throws {RangeError} When there are more pages than one sitemap may hold.
 */
export function formatSitemap(pages: readonly PageFile[], world: Graph, site: KnownOrigin): string {
  const found = pages.filter(({ view }) => isFound(view));
  if (found.length > MOST_ADDRESSES) {
    throw new RangeError(
      `${SITEMAP_FILE}: expected at most ${MOST_ADDRESSES} pages, got ${found.length}. Split it and write an index.`,
    );
  }
  const entries = found.map(({ view, path }) => {
    const date = findNewest(world, view);
    const lastmod = date === null ? "" : `<lastmod>${date}</lastmod>`;
    // Paths have letters, digits and hyphens alone: nothing in an address needs to be escaped.
    return `<url><loc>${toAddress(site, path)}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** Everything may be read; the sitemap is named where there is one. */
export function formatRobots(site: JsonLdSite): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (site.siteUrl !== null) lines.push("", `Sitemap: ${toAddress(site, SITEMAP_FILE)}`);
  return `${lines.join("\n")}\n`;
}

function findNewest(graph: Graph, view: View): PartialDate | null {
  let newest: PartialDate | null = null;
  for (const claim of listClaims(graph, view)) {
    const published = claim.sources.map(({ source }) => graph.sources.get(source)?.published);
    for (const date of [claim.asOf, ...published]) {
      if (date === null || date === undefined) continue;
      if (newest === null || toInterval(date).start > toInterval(newest).start) newest = date;
    }
  }
  return newest;
}

/** The claims that a page is made of. */
function listClaims(graph: Graph, { place, story }: View): Iterable<Claim> {
  if (story !== null) return [];
  switch (place.page) {
    case "home":
    case "about":
      return graph.claims.values();
    case "node":
      return (graph.incident.get(place.id) ?? []).flatMap((relation) => relation.claims);
    case "claim":
      return listOne(graph.claims.get(place.id));
    case "source":
      return [...graph.claims.values()].filter((claim) => {
        return claim.sources.some(({ source }) => source === place.id);
      });
    case "path":
    case "embed":
    case "not-found":
      return [];
  }
}

const listOne = (claim: Claim | undefined): readonly Claim[] =>
  claim === undefined ? [] : [claim];
