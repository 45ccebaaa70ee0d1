import type { Claim } from "#schema/graph.ts";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";

/** What a node is named as the speaker of, one line a claim. */
export function SaidBy({
  given,
  name,
  claims,
}: {
  readonly given: Given;
  readonly name: string;
  readonly claims: readonly Claim[];
}) {
  return (
    <PanelSection id="details-said" title={`Said by ${name}`}>
      <ClaimLinks given={given} claims={claims} />
    </PanelSection>
  );
}
