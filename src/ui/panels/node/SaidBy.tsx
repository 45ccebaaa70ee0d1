import type { Claim } from "#schema/graph.ts";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { fill } from "#words/fill.ts";

/** So many stand open at first. */
const FEW = 3;

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
    <FoldedSection
      id="details-said"
      title={fill(given.words.chapter("panels").node.said, { name })}
      count={claims.length}
      isOpen={claims.length <= FEW}
    >
      <ClaimLinks given={given} claims={claims} />
    </FoldedSection>
  );
}
