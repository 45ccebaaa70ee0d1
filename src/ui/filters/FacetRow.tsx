import { type ChangeEvent, type MouseEvent, memo, useId } from "react";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";
import styles from "./FacetRow.module.css";
import { FacetSample } from "./FacetSample.tsx";
import type { FacetGroup, FacetValue } from "./facet-values.ts";

interface FacetRowProps {
  readonly words: Words;
  readonly value: FacetValue;
  readonly manner: FacetGroup["manner"];
  /** Whether scripts answer: until then a row has no more than its place, name, box and count. */
  readonly isLive: boolean;
  readonly onFilter: OnFilter;
}

/** Of a value only these change while the graph stays; its transitions follow from its id. */
function isSame(before: FacetRowProps, after: FacetRowProps): boolean {
  const [a, b] = [before.value, after.value];
  const isSameValue = a.id === b.id && a.isChecked === b.isChecked && a.count === b.count;
  const isSameUse = before.isLive === after.isLive && before.onFilter === after.onFilter;
  return isSameValue && isSameUse;
}

/** One value: how the diagram draws it, what it is called, how much it leaves, and its switch. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { words, value, manner, isLive, onFilter } = props;
  const { filters } = words.text;
  const countId = useId();
  const meaningId = useId();
  const { name, meaning, isChecked, count } = value;
  const describers = meaning === null ? countId : `${countId} ${meaningId}`;
  const describedBy = isLive ? describers : undefined;
  // Of kinds and standings it is the drawing's key, which needs no scripts.
  const hasSample = isLive || manner === "show";
  const toggle = (event: ChangeEvent) => onFilter(value.toggle, event.timeStamp);
  const choose = (event: MouseEvent) => onFilter(value.only, event.timeStamp);
  return (
    <li
      className={styles.row}
      data-manner={manner}
      data-checked={isChecked}
      data-empty={count === 0}
    >
      <label className={styles.label} title={meaning ?? undefined}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isChecked}
          onChange={toggle}
          aria-describedby={describedBy}
        />
        {hasSample ? <FacetSample sample={value.sample} /> : <span className={styles.room} />}
        <span className={styles.name}>{name}</span>
      </label>
      {isLive && (
        <button
          type="button"
          className={styles.only}
          aria-label={fill(filters.onlyValue, { value: value.nameInText })}
          onClick={choose}
        >
          {filters.only}
        </button>
      )}
      <span className={styles.count} aria-hidden="true">
        {words.number(count)}
      </span>
      {isLive && (
        <span id={countId} hidden>
          {value.countText}
        </span>
      )}
      {isLive && meaning !== null && (
        <span id={meaningId} hidden>
          {meaning}
        </span>
      )}
    </li>
  );
}, isSame);
