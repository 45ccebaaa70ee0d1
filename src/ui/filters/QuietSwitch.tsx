import { type ChangeEvent, useId } from "react";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { withQuietToggled } from "#view/transitions.ts";
import type { Words } from "#words/words.ts";
import styles from "./FacetRow.module.css";

/** Leaves only plans that nobody has been heard to speak of for two years. */
export function QuietSwitch({
  words,
  isChecked,
  count,
  onFilter,
}: {
  readonly words: Words;
  readonly isChecked: boolean;
  /** Relations that would be left. */
  readonly count: number;
  readonly onFilter: OnFilter;
}) {
  const { quiet } = words.text.filters;
  const countId = useId();
  const meaningId = useId();
  const toggle = (event: ChangeEvent) => onFilter(withQuietToggled, event.timeStamp);
  return (
    <div
      className={styles.row}
      data-manner="choose"
      data-checked={isChecked}
      data-empty={count === 0}
    >
      <label className={styles.label} title={quiet.meaning}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isChecked}
          onChange={toggle}
          aria-describedby={`${countId} ${meaningId}`}
        />
        <span className={styles.name}>{quiet.name}</span>
      </label>
      <span className={styles.count} aria-hidden="true">
        {words.number(count)}
      </span>
      <span id={countId} hidden>
        {words.count(words.text.counts.relations, count)}
      </span>
      <span id={meaningId} hidden>
        {quiet.meaning}
      </span>
    </div>
  );
}
