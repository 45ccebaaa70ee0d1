import { type FocusEvent, useCallback, useId, useRef } from "react";
import { Icon } from "#ui/shared/Icon.tsx";
import { useLeft } from "#ui/shared/use-left.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatSelected } from "#words/messages.ts";
import type { Words } from "#words/words.ts";
import { hasNoMatch } from "./option-list.ts";
import styles from "./SearchBox.module.css";
import { SearchField } from "./SearchField.tsx";
import { type Search, useSearch } from "./use-search.ts";
import { useSlashKey } from "./use-slash-key.ts";

/** What the popup comes to, in words. */
function formatAnswer(words: Words, search: Search): string {
  const { searchField } = words.text;
  const { state, module } = search;
  if (state === "failed") return searchField.failed;
  return state === "ready" && module !== null
    ? module.formatFinds(words, search)
    : searchField.loading;
}

/** Search over names and claims: an editable combobox whose text is the address's `q`. */
export function SearchBox() {
  const words = useWords();
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(field);
  const { options, isOpen, active, chosen, open } = search;
  const Results = search.module?.SearchResults;
  const close = useCallback(() => open(false), [open]);
  useSlashKey(field);
  useLeft(box, isOpen, close);

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const said = isOpen ? formatAnswer(words, search) : "";
  // What was found is to be seen; what is missing is said in the list's place or above it.
  const lack = hasNoMatch(options) ? said : (search.module?.formatLack(words, search) ?? "");

  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers and readers before 2023 do not know the element
    <search ref={box} role="search" className={styles.search} onBlur={leave}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <SearchField field={field} listId={listId} search={search} />
      {isOpen && (
        <div className={styles.popup}>
          {lack !== "" && <p className={styles.message}>{lack}</p>}
          {Results !== undefined && search.count > 0 && (
            <Results id={listId} options={options} active={active} onChosen={search.tellChosen} />
          )}
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {isOpen ? said : formatSelected(words, chosen)}
      </p>
    </search>
  );
}
