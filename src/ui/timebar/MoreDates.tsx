import { type KeyboardEvent, memo, useCallback, useRef, useState } from "react";
import type { PartialDate } from "#schema/graph.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { useLeft } from "#ui/shared/use-left.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { withKnownBy, withSince } from "#view/transitions.ts";
import { SLIDER_MOVES, type SliderMoves } from "#words/timebar.ts";
import { DateField } from "./DateField.tsx";
import styles from "./MoreDates.module.css";

interface MoreDatesProps {
  readonly knownBy: PartialDate | null;
  readonly since: PartialDate | null;
  readonly moves: SliderMoves;
  readonly onMoves: (moves: SliderMoves) => void;
  readonly onFilter: OnFilter;
}

/** The dates beside the one in force, and which of them the slider moves; folded until it is wanted. */
export const MoreDates = memo(function MoreDates(props: MoreDatesProps) {
  const { knownBy, since, moves, onMoves, onFilter } = props;
  const { timebar } = useWords().text;
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useLeft(details, isOpen, close);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    details.current?.querySelector("summary")?.focus();
  };
  const set = [knownBy, since].filter((date) => date !== null).length;
  return (
    <details
      ref={details}
      className={styles.more}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={closeByEscape}
    >
      <summary className={styles.summary}>
        <span>
          <Phrase
            text={timebar.more}
            parts={{ dates: <span className={styles.wide}>{timebar.moreDates}</span> }}
          />
        </span>
        {set > 0 && <span className={styles.count}>{set}</span>}
      </summary>
      <div className={styles.panel}>
        <p className={styles.label} aria-hidden="true">
          {timebar.knownBy}
        </p>
        <DateField
          name={timebar.knownBy}
          value={knownBy}
          placeholder={timebar.noLimit}
          help={timebar.knownByHelp}
          onSet={(date, start) => onFilter((view) => withKnownBy(view, date), start)}
        />
        <p className={styles.label} aria-hidden="true">
          {timebar.since}
        </p>
        <DateField
          name={timebar.since}
          value={since}
          placeholder={timebar.noDate}
          help={timebar.sinceHelp}
          onSet={(date, start) => onFilter((view) => withSince(view, date), start)}
        />
        <fieldset className={styles.moves} aria-label={timebar.moves}>
          <legend className={styles.label}>{timebar.moves}</legend>
          {SLIDER_MOVES.map((value) => (
            <label key={value} title={timebar.sliders[value].meaning}>
              <input
                type="radio"
                name="slider-moves"
                checked={value === moves}
                onChange={() => onMoves(value)}
              />
              {timebar.sliders[value].choice}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
});
