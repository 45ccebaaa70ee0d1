import { type FocusEvent, useCallback, useId, useRef } from "react";
import { Icon } from "#ui/shared/Icon.tsx";
import { useLeft } from "#ui/shared/use-left.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatSelected } from "#words/messages.ts";
import { formatFound, formatNoMatch } from "#words/search.ts";
import type { Words } from "#words/words.ts";
import { isElsewhere, listAll } from "./option-list.ts";
import styles from "./SearchBox.module.css";
import { SearchField } from "./SearchField.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { type Search, useSearch } from "./use-search.ts";
import { useSlashKey } from "./use-slash-key.ts";

/** Whether the search has nothing to list, or nothing yet; the way on to all records is no find. */
function hasNoMatch({ options }: Search): boolean {
  return listAll(options).every(isElsewhere);
}

/** What the popup comes to, in words. */
function formatAnswer(words: Words, search: Search): string {
  const { searchField } = words.text;
  const { text, options, state, findNear } = search;
  if (state === "failed") return searchField.failed;
  if (state !== "ready") return searchField.loading;
  if (hasNoMatch(search)) return formatNoMatch(words, text.trim(), findNear());
  const found = formatFound(words, options.nodes.length, options.claims.length);
  return [...options.questions.map(({ name }) => name), found].join(" ");
}

/** Search over names and claims: an editable combobox whose text is the address's `q`. */
export function SearchBox() {
  const words = useWords();
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(field);
  const { options, isOpen, active, chosen, open } = search;
  const close = useCallback(() => open(false), [open]);
  useSlashKey(field);
  useLeft(box, isOpen, close);

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const said = isOpen ? formatAnswer(words, search) : "";

  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers and readers before 2023 do not know the element
    <search ref={box} role="search" className={styles.search} onBlur={leave}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <SearchField field={field} listId={listId} search={search} />
      {isOpen && (
        <div className={styles.popup}>
          {hasNoMatch(search) && <p className={styles.message}>{said}</p>}
          {search.count > 0 && (
            <SearchResults
              id={listId}
              options={options}
              active={active}
              onChosen={search.tellChosen}
            />
          )}
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {isOpen ? said : formatSelected(words, chosen)}
      </p>
    </search>
  );
}
