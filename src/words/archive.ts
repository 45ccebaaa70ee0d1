import type { PartialDate } from "#schema/graph.ts";
import { safeHref } from "#schema/safe-href.ts";

/**
 * Address of a page's copy in the Wayback Machine. It takes 1 to 14 digits of a time and answers with
 * the copy nearest to it, without any with the newest: so no copy need be known beforehand.
 *
 * @param url - The page; what follows "#" is left out, since it never reaches a server.
 * @param near - The date the copy should be near to; a partial date stays partial.
 * @returns `null` where the page itself may not be linked to (see `safeHref`).
 */
export function formatArchiveAddress(url: string, near: PartialDate | null): string | null {
  const page = safeHref(url);
  if (page === null) return null;
  const time = near === null ? "" : `${near.replaceAll("-", "")}/`;
  return `https://web.archive.org/web/${time}${page.replace(/#.*$/, "")}`;
}
