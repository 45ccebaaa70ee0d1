import type { Claim } from "#schema/graph.ts";
import { ClaimLink } from "#ui/panels/parts/ClaimLink.tsx";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import { fill } from "#words/fill.ts";
import styles from "./SaidBy.module.css";

/** So many show before the rest is folded, where much else is said of the node. */
const MOST = 5;

/** What a node is named as the speaker of, one line a claim. */
export function SaidBy({
  given,
  name,
  claims,
  isOpen,
}: {
  readonly given: Given;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly isOpen: boolean;
}) {
  return (
    <FoldedSection
      id="details-said"
      title={fill(given.words.chapter("panels").node.said, { name })}
      count={claims.length}
      isOpen={isOpen}
    >
      <LongList
        items={claims}
        most={isOpen ? claims.length : MOST}
        className={styles.claims}
        toKey={({ id }) => id}
      >
        {(claim) => <ClaimLink given={given} claim={claim} />}
      </LongList>
    </FoldedSection>
  );
}
