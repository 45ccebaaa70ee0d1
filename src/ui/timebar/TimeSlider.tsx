import type { ChangeEvent, KeyboardEvent } from "react";
import { fromDayNumber, toDayNumber } from "#graph/density.ts";
import type { PartialDate } from "#schema/graph.ts";
import { ScaleDrawing } from "./ScaleDrawing.tsx";
import { type SliderStep, stepByKey, stopAtEnd } from "./slider-keys.ts";
import styles from "./TimeSlider.module.css";
import type { TimeScale } from "./time-scale.ts";

interface TimeSliderProps {
  readonly scale: TimeScale;
  readonly name: string;
  /** Where it stands: a date, in words too. */
  readonly at: { readonly date: PartialDate; readonly text: string };
  /** The dates at which something changes, the earliest first: arrows go from one to the next. */
  readonly dates: readonly PartialDate[];
  /** Before scripts have loaded it only shows the date. */
  readonly isReady: boolean;
  readonly onStep: (step: SliderStep, start: number) => void;
}

/** A slider over the days of the data, with the claims' density drawn on it. It never moves by itself. */
export function TimeSlider({ scale, name, at, dates, isReady, onStep }: TimeSliderProps) {
  const { start, end } = scale;
  const day = Math.min(end, Math.max(start, toDayNumber(at.date)));
  const drag = (event: ChangeEvent<HTMLInputElement>) => {
    const date = fromDayNumber(event.currentTarget.valueAsNumber);
    onStep({ date: stopAtEnd(date, scale) }, event.timeStamp);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepByKey(event.key, { at: at.date, dates, scale });
    if (step === null) return;
    // By itself the slider would go on by a day.
    event.preventDefault();
    if (step !== "stay") onStep(step, event.timeStamp);
  };
  return (
    <span className={styles.slider}>
      <ScaleDrawing scale={scale} />
      <input
        type="range"
        className={styles.range}
        aria-label={name}
        aria-valuetext={at.text}
        min={start}
        max={end}
        step={1}
        value={day}
        disabled={!isReady}
        onChange={drag}
        onKeyDown={press}
      />
    </span>
  );
}
