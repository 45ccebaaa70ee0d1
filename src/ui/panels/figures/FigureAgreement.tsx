import type { CoveringAgreement } from "#graph/figures-rows.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf, formatWhen } from "#words/dates.ts";
import { FigureClaim } from "./FigureClaim.tsx";
import styles from "./FigureNotes.module.css";

/** An agreement that covers a planned plant: how it stands, and of a contract what stopped it. */
export function FigureAgreement({
  graph,
  agreement: { id, name, status, claim, latest, isContract },
}: {
  readonly graph: Graph;
  readonly agreement: CoveringAgreement;
}) {
  const words = useWords();
  const { figures } = words.chapter("panels");
  const isReplaced = name === "superseded";
  const isStopped = isContract && status !== "established" && status !== "ended";
  return (
    <span className={styles.meta}>
      <Phrase
        text={isReplaced ? figures.replaced : figures.agreement}
        parts={{
          agreement: <FigureClaim claim={claim}>{findShortName(graph, id)}</FigureClaim>,
          standing: <StandingChip status={name} />,
          newer: findShortName(graph, claim.subject),
          when: formatWhen(words, claim.asOf),
          asOf: formatAsOf(words, claim.asOf, claim.asOfApprox),
        }}
      />
      {isStopped && <span className={styles.meta}>{claim.statement}</span>}
      {isStopped && latest !== null && (
        <span className={styles.meta}>
          <Phrase
            text={figures.latest}
            parts={{
              latest: <FigureClaim claim={latest}>{latest.detail ?? latest.statement}</FigureClaim>,
              asOf: formatAsOf(words, latest.asOf, latest.asOfApprox),
            }}
          />
        </span>
      )}
    </span>
  );
}
