import type { ClaimEntry } from "#graph/claim-entries.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatExpectation, formatHeard } from "#words/standings.ts";
import styles from "./ClaimStanding.module.css";

/** A claim's standing, the date it holds at, and what it is to its relation on the date in force. */
export function ClaimStanding({ entry }: { readonly entry: ClaimEntry }) {
  const words = useWords();
  const { claim, role, name, sometime, heard, expectation } = entry;
  const said = words.chapter("relations").roles[role];
  const date = formatAsOf(words, claim.asOf, claim.asOfApprox, sometime);
  return (
    <p className={styles.standing}>
      <StandingChip status={name} />{" "}
      {claim.asOf === null ? <span>{date}</span> : <time dateTime={claim.asOf}>{date}</time>}
      {said !== "" && <span className={styles.role}> {said}</span>}
      {heard !== null && <Observation text={formatHeard(words, heard)} isRaised={heard.isQuiet} />}
      {expectation !== null && (
        <Observation
          text={formatExpectation(words, expectation)}
          isRaised={expectation.isOverdue}
        />
      )}
    </p>
  );
}

/** What is observed beside a standing: that a plan is quiet, or something overdue, is brought out. */
function Observation({ text, isRaised }: { readonly text: string; readonly isRaised: boolean }) {
  return (
    <span className={styles.observation} data-raised={isRaised}>
      {" · "}
      {text}
    </span>
  );
}
