import type { LineChange } from "#scene/scene.ts";
import { StandingSample } from "#ui/filters/StandingSample.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { KIND_LABELS, STATUS_LABELS, STATUS_MEANINGS } from "#words/labels.ts";
import { ChangeSample } from "./ChangeSample.tsx";
import styles from "./PrintLegend.module.css";
import type { PrintLegend as Legend } from "./print-legend.ts";

const CHANGE_WORDS: Readonly<Record<LineChange, string>> = {
  added: "＋ added since",
  ended: "× ended since",
  changed: "△ changed since",
};

/** The key of a printed drawing: what stands in it, and nothing else. */
export function PrintLegend({
  legend,
  isPart,
}: {
  readonly legend: Legend;
  /** Some of what is in view is left out of the drawing. */
  readonly isPart: boolean;
}) {
  const { kinds, standings, changes, hasBridges } = legend;
  const notes = listNotes(legend, isPart);
  return (
    <figcaption className={styles.legend}>
      <ul aria-label="Kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSymbol kind={kind} /> {KIND_LABELS[kind].one}
          </li>
        ))}
      </ul>
      <ul aria-label="Lines">
        {standings.map((status) => (
          <li key={status}>
            <StandingSample status={status} />
            <span>
              {STATUS_LABELS[status]}: {STATUS_MEANINGS[status]}
            </span>
          </li>
        ))}
        {hasBridges && (
          <li>
            <StandingSample status="bridge" />
            <span>Indirect: joined through nodes that are not shown</span>
          </li>
        )}
        {changes.map((change) => (
          <li key={change}>
            <ChangeSample change={change} />
            <span>{CHANGE_WORDS[change]}</span>
          </li>
        ))}
      </ul>
      {notes !== "" && <p>{notes}</p>}
    </figcaption>
  );
}

function listNotes({ hasCounts, hasHidden, hasDim }: Legend, isPart: boolean): string {
  const dim = isPart
    ? "Pale: countries, to find the way; what else is in view but not linked to this is left out."
    : "Pale: in view, but not what this page is about.";
  const notes = [
    hasCounts ? "A number on a line: how many relations it bundles." : "",
    hasHidden ? "+ and a number at a node: neighbours that are not shown." : "",
    hasDim ? dim : "",
  ];
  return notes.filter((note) => note !== "").join(" ");
}
