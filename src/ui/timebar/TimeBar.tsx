import { type MouseEvent, useState } from "react";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useFilterStep } from "#ui/shared/use-filter-step.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { withAsOf, withKnownBy } from "#view/transitions.ts";
import { formatDate } from "#words/dates.ts";
import { formatOtherDates, formatSliderText, type SliderMoves } from "#words/timebar.ts";
import { DateField } from "./DateField.tsx";
import { DateSteps } from "./DateSteps.tsx";
import { readGraphDates } from "./graph-dates.ts";
import { MoreDates } from "./MoreDates.tsx";
import { stopAtEnd } from "./slider-keys.ts";
import styles from "./TimeBar.module.css";
import { TimeSlider } from "./TimeSlider.tsx";

/** The date in force, below every view: a slider, a field, steps from change to change. */
export function TimeBar() {
  const graph = useApp(selectWholeGraph);
  return graph.newest === null ? null : <DatedTimeBar graph={graph} newest={graph.newest} />;
}

function DatedTimeBar({ graph, newest }: { readonly graph: Graph; readonly newest: PartialDate }) {
  const words = useWords();
  const { timebar } = words.text;
  const asOf = useApp((state) => state.view.asOf);
  const knownBy = useApp((state) => state.view.knownBy);
  const since = useApp((state) => state.view.since);
  const isReady = useApp((state) => state.ready);
  const [moves, setMoves] = useState<SliderMoves>("as-of");
  const onFilter = useFilterStep();
  const { scale, changes, publications } = readGraphDates(graph);
  if (scale === null) return null;

  const setAsOf = (date: PartialDate | null, start: number) =>
    onFilter((view) => withAsOf(view, date === newest ? null : date), start);
  const slide = (date: PartialDate | null, start: number) => {
    const move = moves === "as-of" ? withAsOf : withKnownBy;
    onFilter((view) => move(view, date), start, "replace");
  };
  const goNewest = ({ timeStamp }: MouseEvent) => setAsOf(null, timeStamp);
  const dates = { asOf, knownBy, since, newest };
  const others = formatOtherDates(words, dates, moves);
  const at = (moves === "as-of" ? asOf : knownBy) ?? newest;
  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">{timebar.name}</legend>
      <div className={styles.parts}>
        <div className={styles.date}>
          <DateSteps
            at={asOf ?? newest}
            dates={changes}
            onStep={(date, start) => setAsOf(stopAtEnd(date, scale), start)}
          />
          <DateField
            name={timebar.asOf}
            value={asOf}
            placeholder={newest}
            help={timebar.dateHelp}
            describedBy="date-in-force"
            onSet={setAsOf}
          />
        </div>
        <p className={styles.words} data-set={asOf !== null}>
          <span id="date-in-force" className={styles.force}>
            <Phrase
              text={asOf === null ? timebar.newestIs : timebar.inForce}
              parts={{
                date: <time dateTime={asOf ?? newest}>{formatDate(words, asOf ?? newest)}</time>,
              }}
            />
          </span>
          {asOf !== null && (
            <button type="button" className={styles.newest} onClick={goNewest}>
              {timebar.newest}
            </button>
          )}
        </p>
        <div className={styles.slide}>
          <p className={styles.others}>{others}</p>
          <TimeSlider
            scale={scale}
            name={timebar.sliders[moves]}
            at={{ date: at, text: formatSliderText(words, moves, dates) }}
            dates={moves === "as-of" ? changes : publications}
            isReady={isReady}
            onStep={({ date }, start) => slide(date, start)}
          />
        </div>
        <MoreDates
          knownBy={knownBy}
          since={since}
          moves={moves}
          onMoves={setMoves}
          onFilter={onFilter}
        />
      </div>
    </fieldset>
  );
}
