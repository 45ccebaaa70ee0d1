import type { MouseEvent } from "react";
import styles from "./FacetGroup.module.css";
import { FacetRow, type OnFilter } from "./FacetRow.tsx";
import type { FacetGroup as Group } from "./facet-values.ts";

/** One facet: its values as rows, and the way back to its default while it is not at it. */
export function FacetGroup({
  group,
  onFilter,
}: {
  readonly group: Group;
  readonly onFilter: OnFilter;
}) {
  const { legend, manner, values, restore, isDefault } = group;
  if (values.length === 0) return null;
  const goBack = (event: MouseEvent) => {
    // The button is about to go: keep the keyboard's place in the group.
    event.currentTarget.closest("fieldset")?.querySelector("input")?.focus();
    onFilter(restore.to, event.timeStamp);
  };
  return (
    // Named in so many words: of a legend drawn in capitals the browser would pass on the capitals.
    <fieldset className={styles.group} aria-label={legend}>
      <legend className={styles.legend}>{legend}</legend>
      {!isDefault && (
        <button type="button" className={styles.restore} onClick={goBack}>
          {restore.label}
        </button>
      )}
      <ul className={styles.values}>
        {values.map((value) => (
          <FacetRow key={value.id} value={value} manner={manner} onFilter={onFilter} />
        ))}
      </ul>
    </fieldset>
  );
}
