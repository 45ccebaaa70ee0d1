import { type MouseEvent, memo, useState } from "react";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";
import styles from "./FacetGroup.module.css";
import { FacetRow } from "./FacetRow.tsx";
import {
  type FacetValue,
  type FacetGroup as Group,
  listFoldedValues,
  type Restore,
} from "./facet-values.ts";
import { MatchSwitch } from "./MatchSwitch.tsx";

/** One facet: its values as rows, and the ways back to its default while it is not at it. */
export const FacetGroup = memo(function FacetGroup({
  words,
  group,
  isLive,
  onFilter,
}: {
  readonly words: Words;
  readonly group: Group;
  /** Whether scripts answer: see `FacetRow`. */
  readonly isLive: boolean;
  readonly onFilter: OnFilter;
}) {
  const [isUnfolded, setUnfolded] = useState(false);
  const { filters } = words.text;
  const { legend, manner, values, leading, restores, match } = group;
  if (values.length === 0) return null;
  const folded = listFoldedValues(group);
  const shown = isUnfolded ? values : folded;
  const goBack = ({ to }: Restore, event: MouseEvent) => {
    // The button is about to go: keep the keyboard's place in the group.
    event.currentTarget.closest("fieldset")?.querySelector("input")?.focus();
    onFilter(to, event.timeStamp);
  };
  const toRow = (value: FacetValue) => (
    <FacetRow key={value.id} {...{ words, value, manner, isLive, onFilter }} />
  );
  return (
    // Named in so many words: of a legend drawn in capitals the browser would pass on the capitals, and
    // browsers do not agree on where one stands in a grid.
    <fieldset className={styles.group} aria-label={legend}>
      <legend className="visually-hidden">{legend}</legend>
      <span className={styles.legend} aria-hidden="true">
        {legend}
      </span>
      <span className={styles.restores}>
        {restores.map((restore) => (
          <button
            key={restore.label}
            type="button"
            className={styles.restore}
            onClick={(event) => goBack(restore, event)}
          >
            {restore.label}
          </button>
        ))}
      </span>
      <ul className={styles.values}>
        {shown.slice(0, leading).map(toRow)}
        {leading > 0 && <li className={styles.divider} aria-hidden="true" />}
        {shown.slice(leading).map(toRow)}
      </ul>
      {match !== null && <MatchSwitch words={words} isOn={match === "all"} onFilter={onFilter} />}
      {folded.length < values.length && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? filters.showFewer : fill(filters.showAll, { n: values.length })}
        </button>
      )}
    </fieldset>
  );
});
