import type { FigureRow, FigureTie } from "#graph/figures-rows.ts";
import type { Graph } from "#graph/graph.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatOther, formatStake, formatTie } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatFactValue } from "#words/quantities.ts";
import { formatFollows } from "#words/standings.ts";
import type { Words } from "#words/words.ts";
import { FigureAgreement } from "./FigureAgreement.tsx";
import { FigureClaim } from "./FigureClaim.tsx";
import { FigureMade } from "./FigureMade.tsx";
import styles from "./FigureNotes.module.css";

/** What bears on a figure: its agreements, the company's stake, what contradicts it, what it leaves open. */
export function FigureNotes({ graph, row }: { readonly graph: Graph; readonly row: FigureRow }) {
  const words = useWords();
  const { figures } = words.chapter("panels");
  const { comma } = words.text.joints;
  const { claim, fact, follows } = row;
  const note = claim === null ? fact?.note : claim.note;
  const overtaken = formatOvertaken(words, graph, row);
  return (
    <>
      {row.agreements.map((agreement) => (
        <FigureAgreement key={agreement.id} graph={graph} agreement={agreement} />
      ))}
      {overtaken !== null && <span className={styles.meta}>{overtaken}</span>}
      {follows !== null && overtaken === null && (
        <span className={styles.meta}>
          <Phrase
            text={figures.follows}
            parts={{
              standing: words.text.standings[follows.status],
              claim: <FigureClaim claim={follows}>{figures.laterClaim}</FigureClaim>,
              asOf: formatAsOf(words, follows.asOf, follows.asOfApprox),
            }}
          />
        </span>
      )}
      {row.made !== null && (
        <span className={styles.meta}>
          <FigureMade graph={graph} made={row.made} />
        </span>
      )}
      {row.ties.map((tie) => (
        <TieNote key={`${tie.by} ${tie.via}`} graph={graph} tie={tie} />
      ))}
      {claim?.detail !== undefined && <span className={styles.meta}>{claim.detail}</span>}
      {note !== undefined && <span className={styles.meta}>{note}</span>}
      {row.conflicts.length > 0 && (
        <span className={styles.contested}>
          <Phrase
            text={figures.disagree}
            parts={{
              amounts: row.conflicts.map((other, index) => (
                <span key={other.id}>
                  {index > 0 && comma}
                  <FigureClaim claim={other}>{formatOther(words, other)}</FigureClaim>
                </span>
              )),
            }}
          />
        </span>
      )}
      {row.rivals.length > 0 && (
        <span className={styles.contested}>
          {fill(figures.rivals, {
            amounts: row.rivals.map((rival) => formatFactValue(words, rival)).join(comma),
          })}
        </span>
      )}
    </>
  );
}

/** What took the figure's place or ended with it, where none of its agreements tells it. */
function formatOvertaken(words: Words, graph: Graph, row: FigureRow): string | null {
  const { supersededBy, outlived, agreements } = row;
  const isTold = supersededBy !== null && agreements.length > 0;
  if (isTold || (supersededBy === null && outlived === null)) return null;
  return formatFollows(words, graph, row);
}

function TieNote({ graph, tie }: { readonly graph: Graph; readonly tie: FigureTie }) {
  const words = useWords();
  const { joint } = words.chapter("panels").figures.tie;
  return (
    <span className={styles.meta}>
      {formatTie(words, graph, tie)}
      {tie.stakes.map((claim) => (
        <span key={claim.id}>
          {joint}
          <FigureClaim claim={claim}>{formatStake(words, claim)}</FigureClaim>
        </span>
      ))}
    </span>
  );
}
