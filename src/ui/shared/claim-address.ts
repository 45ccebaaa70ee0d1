import type { ClaimId } from "#schema/graph.ts";
import { formatPath } from "#view/address.ts";
import { type Site, withBase } from "#view/site.ts";

/**
 * The address to cite a claim by: without the filters of the moment.
 *
 * @param at - `origin` is the site's own, such as `https://example.org`; "" gives the path alone.
 */
export function formatClaimAddress(
  { site, origin }: { readonly site: Site; readonly origin: string },
  id: ClaimId,
): string {
  return `${origin}${withBase(site.base, formatPath({ page: "claim", id }))}`;
}
