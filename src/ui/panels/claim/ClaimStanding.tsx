import type { ClaimEntry } from "#graph/claim-entries.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { formatAsOf } from "#words/dates.ts";
import { ROLE_LABELS } from "#words/standings.ts";
import styles from "./ClaimStanding.module.css";

/** A claim's standing, the date it holds at, and what it is to its relation on the date in force. */
export function ClaimStanding({ entry }: { readonly entry: ClaimEntry }) {
  const { claim, role, status, sometime } = entry;
  const date = formatAsOf(claim.asOf, claim.asOfApprox, sometime);
  return (
    <p className={styles.standing}>
      <StandingChip status={status} />{" "}
      {claim.asOf === null ? <span>{date}</span> : <time dateTime={claim.asOf}>{date}</time>}
      {ROLE_LABELS[role] !== "" && <span className={styles.role}> {ROLE_LABELS[role]}</span>}
    </p>
  );
}
