import { type KeyboardEvent, useRef } from "react";
import { findNextStep } from "#graph/reading.ts";
import type { Article } from "#schema/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import styles from "./StoryStepper.module.css";

/** Steps through the article as a story in the diagram, by button or by ← and →. */
export function StoryStepper({
  article,
  step,
  onStep,
}: {
  readonly article: Article;
  /** The paragraph being read, `null` before the story has begun. */
  readonly step: number | null;
  readonly onStep: (n: number | null) => void;
}) {
  const { article: texts } = useWords().text;
  const { paragraphs } = article;
  const count = paragraphs.length;
  const current = paragraphs.find(({ n }) => n === step);
  const next = findNextStep(article, step, 1);
  const forward = useRef<HTMLButtonElement>(null);
  const goOn = () => onStep(next);
  const goBack = () => {
    const previous = findNextStep(article, step, -1);
    // The button for going back is gone at the beginning: its focus goes to the other one.
    if (previous === null) forward.current?.focus();
    onStep(previous);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    if (event.key === "ArrowLeft") goBack();
    else if (step === null || next !== null) goOn();
  };
  return (
    <div className={styles.stepper}>
      <button
        ref={forward}
        type="button"
        className={styles.next}
        onClick={goOn}
        onKeyDown={onKeyDown}
      >
        {step === null ? texts.start : next === null ? texts.end : texts.next}
      </button>
      {step !== null && (
        <button type="button" className={styles.previous} onClick={goBack} onKeyDown={onKeyDown}>
          {texts.previous}
        </button>
      )}
      {current !== undefined && (
        <span className={styles.place} aria-hidden="true">
          {fill(texts.place, { n: current.n, count })}
        </span>
      )}
      <p className="visually-hidden" aria-live="polite">
        {current !== undefined && fill(texts.step, { n: current.n, count, digest: current.digest })}
      </p>
    </div>
  );
}
