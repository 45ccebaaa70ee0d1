import type { Claim } from "#schema/graph.ts";
import { ClaimLink } from "./ClaimLink.tsx";
import styles from "./ClaimLinks.module.css";
import type { Given } from "./given.ts";

/** Claims as a short list of links to their pages. */
export function ClaimLinks({
  given,
  claims,
}: {
  readonly given: Pick<Given, "graph" | "shown" | "on">;
  readonly claims: readonly Claim[];
}) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLink given={given} claim={claim} />
        </li>
      ))}
    </ul>
  );
}
