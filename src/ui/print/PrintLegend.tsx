import { StandingSample } from "#ui/filters/StandingSample.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";
import { ChangeSample } from "./ChangeSample.tsx";
import styles from "./PrintLegend.module.css";
import type { PrintLegend as Legend } from "./print-legend.ts";

/** The key of a printed drawing: what stands in it, and nothing else. */
export function PrintLegend({
  legend,
  isPart,
}: {
  readonly legend: Legend;
  /** Some of what is in view is left out of the drawing. */
  readonly isPart: boolean;
}) {
  const words = useWords();
  const told = words.chapter("print").legend;
  const { kinds, standings, changes, hasBridges } = legend;
  const notes = listNotes(words, legend, isPart);
  return (
    <figcaption className={styles.legend}>
      <ul aria-label={told.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSymbol kind={kind} /> {words.text.kinds[kind].one}
          </li>
        ))}
      </ul>
      <ul aria-label={told.lines}>
        {standings.map((status) => (
          <li key={status}>
            <StandingSample status={status} />
            <span>
              {fill(told.standing, {
                standing: words.text.standings[status],
                meaning: words.text.standingMeanings[status],
              })}
            </span>
          </li>
        ))}
        {hasBridges && (
          <li>
            <StandingSample status="bridge" />
            <span>{told.bridge}</span>
          </li>
        )}
        {changes.map((change) => (
          <li key={change}>
            <ChangeSample change={change} />
            <span>{told[change]}</span>
          </li>
        ))}
      </ul>
      {notes !== "" && <p>{notes}</p>}
    </figcaption>
  );
}

function listNotes(
  words: Words,
  { hasCounts, hasHidden, hasDim }: Legend,
  isPart: boolean,
): string {
  const told = words.chapter("print").legend;
  const notes = [
    hasCounts ? told.counts : "",
    hasHidden ? told.hidden : "",
    hasDim ? (isPart ? told.dimInPart : told.dim) : "",
  ];
  return notes.filter((note) => note !== "").join(" ");
}
