import type { ClaimId } from "#schema/graph.ts";
import { formatAddress } from "#view/address.ts";
import { withClaim } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import type { Given } from "./given.ts";

/** The address to cite a claim by: without the filters of the moment; whole once the site is known. */
export function formatClaimAddress(given: Pick<Given, "base" | "origin">, id: ClaimId): string {
  return `${given.origin}${formatAddress(withClaim(HOME, id), given.base)}`;
}

/** Id of a paragraph's element, which links into the reading view go to. */
export function formatParagraphTarget(n: number): string {
  return `paragraph-${n}`;
}
