import type { ChangeEvent, RefObject } from "react";
import { measureToNextFrame } from "#ui/shared/measure.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatOptionId } from "./option-list.ts";
import styles from "./SearchField.module.css";
import type { Search } from "./use-search.ts";

/** The text field of the combobox, with the key that leads to it. */
export function SearchField({
  field,
  listId,
  search,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  readonly search: Search;
}) {
  const { searchField } = useWords().text;
  const { text, isOpen, active, count } = search;
  const hasList = isOpen && count > 0;
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    search.type(event.currentTarget.value);
    measureToNextFrame("salar:search", event.timeStamp);
  };
  return (
    <>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={searchField.name}
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={active >= 0 ? formatOptionId(listId, active) : undefined}
        aria-keyshortcuts="/"
        placeholder={searchField.placeholder}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={type}
        onKeyDown={search.pressKey}
        onFocus={search.prepare}
        onClick={() => search.open(text !== "")}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </>
  );
}
