import type { ClaimId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/given.ts";
import { formatPath } from "#view/address.ts";
import { withBase } from "#view/site.ts";

/** The address to cite a claim by: without the filters of the moment; whole once the site is known. */
export function formatClaimAddress(
  { site, origin }: Pick<Given, "site" | "origin">,
  id: ClaimId,
): string {
  return `${origin}${withBase(site.base, formatPath({ page: "claim", id }))}`;
}

/** Id of a paragraph's element, which links into the reading view go to. */
export function formatParagraphTarget(n: number): string {
  return `paragraph-${n}`;
}
