import type { Claim } from "#schema/graph.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";

/** A word or an amount that opens the claim it is of. */
export function FigureClaim({
  claim,
  children,
}: {
  readonly claim: Claim;
  readonly children: string;
}) {
  return <ViewLink to={(view) => withClaim(view, claim.id)}>{children}</ViewLink>;
}
