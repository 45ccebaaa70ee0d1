import { type ChangeEvent, useId } from "react";
import type { OnFilter } from "#ui/shared/use-filter-step.ts";
import { withMatchToggled } from "#view/transitions.ts";
import type { Words } from "#words/words.ts";
import styles from "./MatchSwitch.module.css";

/**
 * Whether what is placed in any of a facet's checked values is kept, or only what is placed in all.
 * One choice for both facets: wherever it shows, it shows and sets the same.
 */
export function MatchSwitch({
  words,
  isOn,
  onFilter,
}: {
  readonly words: Words;
  readonly isOn: boolean;
  readonly onFilter: OnFilter;
}) {
  const { match } = words.text.filters;
  const meaningId = useId();
  const toggle = (event: ChangeEvent) => onFilter(withMatchToggled, event.timeStamp);
  return (
    <label className={styles.choice} title={match.meaning}>
      <span className={styles.side} data-chosen={!isOn} aria-hidden="true">
        {match.any}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        aria-label={match.all}
        aria-describedby={meaningId}
        checked={isOn}
        aria-checked={isOn}
        onChange={toggle}
      />
      <span className={styles.side} data-chosen={isOn} aria-hidden="true">
        {match.all}
      </span>
      <span id={meaningId} hidden>
        {match.meaning}
      </span>
    </label>
  );
}
