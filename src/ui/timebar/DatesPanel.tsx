import type { ComponentProps } from "react";
import type { PartialDate } from "#schema/graph.ts";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { withKnownBy, withSince } from "#view/transitions.ts";
import { SLIDER_MOVES, type SliderMoves } from "#words/timebar.ts";
import { DateField } from "./DateField.tsx";
import styles from "./MoreDates.module.css";

export interface DatesPanelProps {
  readonly knownBy: PartialDate | null;
  readonly since: PartialDate | null;
  readonly moves: SliderMoves;
  readonly onMoves: (moves: SliderMoves) => void;
  readonly onFilter: OnFilter;
}

/** The dates beside the one in force, and which of them the slider moves. */
export function DatesPanel({ knownBy, since, moves, onMoves, onFilter }: DatesPanelProps) {
  const words = useWords();
  const dates = words.chapter("moreDates");
  return (
    <>
      <LabelledDate
        name={dates.knownBy}
        value={knownBy}
        placeholder={words.text.timebar.noLimit}
        help={dates.knownByHelp}
        onSet={(date, start) => onFilter((view) => withKnownBy(view, date), start)}
      />
      <LabelledDate
        name={dates.since}
        value={since}
        placeholder={dates.noDate}
        help={dates.sinceHelp}
        onSet={(date, start) => onFilter((view) => withSince(view, date), start)}
      />
      <fieldset className={styles.moves} aria-label={dates.moves}>
        <legend className={styles.label}>{dates.moves}</legend>
        {SLIDER_MOVES.map((value) => (
          <label key={value} title={dates.sliders[value].meaning}>
            <input
              type="radio"
              name="slider-moves"
              checked={value === moves}
              onChange={() => onMoves(value)}
            />
            {dates.sliders[value].choice}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Its label is for the eye: the field itself has the name. */
function LabelledDate(props: ComponentProps<typeof DateField>) {
  return (
    <>
      <p className={styles.label} aria-hidden="true">
        {props.name}
      </p>
      <DateField {...props} />
    </>
  );
}
