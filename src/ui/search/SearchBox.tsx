import { type FocusEvent, useCallback, useId, useRef } from "react";
import { Icon } from "#ui/shared/Icon.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatFound, formatNoMatch, formatSelected } from "#words/messages.ts";
import styles from "./SearchBox.module.css";
import { SearchField } from "./SearchField.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { findNearNames } from "./search-options.ts";
import { useLeft } from "./use-left.ts";
import { useSearch } from "./use-search.ts";
import { useSlashKey } from "./use-slash-key.ts";

/** Search over names and claims: an editable combobox whose text is the address's `q`. */
export function SearchBox() {
  const graph = useApp((state) => state.graph);
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(field);
  const { text, options, count, isOpen, active, chosen, open } = search;
  const close = useCallback(() => open(false), [open]);
  useSlashKey(field);
  useLeft(box, isOpen, close);

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const noMatch =
    isOpen && count === 0 ? formatNoMatch(text.trim(), findNearNames(graph, text)) : null;
  const found = noMatch ?? formatFound(options.nodes.length, options.claims.length);

  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers and readers before 2023 do not know the element
    <search ref={box} role="search" className={styles.search} onBlur={leave}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <SearchField field={field} listId={listId} search={search} />
      {isOpen && (
        <div className={styles.popup}>
          {noMatch === null ? (
            <SearchResults
              id={listId}
              options={options}
              active={active}
              onChosen={search.tellChosen}
            />
          ) : (
            <p className={styles.message}>{noMatch}</p>
          )}
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {isOpen ? found : formatSelected(chosen)}
      </p>
    </search>
  );
}
