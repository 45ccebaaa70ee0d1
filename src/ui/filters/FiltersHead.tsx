import type { MouseEvent } from "react";
import { Icon } from "#ui/shared/Icon.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatFiltersSet } from "#words/messages.ts";
import styles from "./FiltersHead.module.css";
import { FILTERS_ID } from "./filters-id.ts";

/** The panel's title and the way back to no filter; in the sheet also what is in view, and Close. */
export function FiltersHead({
  filtersSet,
  said,
  inView,
  onReset,
}: {
  readonly filtersSet: number;
  /** What is set, in words. */
  readonly said: string;
  readonly inView: string;
  readonly onReset: (event: MouseEvent) => void;
}) {
  const words = useWords();
  const { filters } = words.text;
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{filters.name}</h2>
      {/* Disabled for assistive technology and the eye only: the keyboard's place must not be lost. */}
      <button
        type="button"
        className={styles.reset}
        aria-disabled={filtersSet === 0}
        aria-describedby="filters-set"
        onClick={filtersSet === 0 ? undefined : onReset}
      >
        {filters.reset}
        {filtersSet > 0 && (
          <span className={styles.count} aria-hidden="true">
            {filtersSet}
          </span>
        )}
      </button>
      <span id="filters-set" hidden>
        {formatFiltersSet(words, filtersSet)}
      </span>
      <button
        type="button"
        className={styles.close}
        popoverTarget={FILTERS_ID}
        popoverTargetAction="hide"
        aria-label={filters.close}
      >
        <Icon name="close" />
      </button>
      {/* Always a line of its own: what is below must not move as filters are set. */}
      <p className={styles.said} title={said}>
        {said}
      </p>
      <p className={styles.inView} aria-hidden="true">
        {inView}
      </p>
    </div>
  );
}
