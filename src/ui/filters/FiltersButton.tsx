import { Icon } from "#ui/shared/Icon.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { countFilters } from "#view/transitions.ts";
import { formatFiltersSet } from "#words/messages.ts";
import styles from "./FiltersButton.module.css";
import { FILTERS_ID } from "./filters-id.ts";

/** Opens the filters on narrow screens, where they are a sheet; works before scripts have loaded. */
export function FiltersButton() {
  const words = useWords();
  const count = useApp((state) => countFilters(state.view));
  return (
    <button
      type="button"
      className={styles.button}
      popoverTarget={FILTERS_ID}
      aria-describedby={count > 0 ? "filters-button-count" : undefined}
    >
      <Icon name="filter" />
      {words.text.filters.name}
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
      {count > 0 && (
        <span id="filters-button-count" hidden>
          {formatFiltersSet(words, count)}
        </span>
      )}
    </button>
  );
}
