import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { withQuery } from "#view/transitions.ts";
import { answerKey, CLOSED, type Combobox, OPENED } from "./combobox.ts";
import type { SearchOptions } from "./search-options.ts";
import { useOpenedByAddress } from "./use-opened-by-address.ts";
import { useOptions } from "./use-options.ts";

export interface Search {
  /** The address's `q`, which the field shows and edits. */
  readonly text: string;
  readonly options: SearchOptions;
  readonly count: number;
  readonly isOpen: boolean;
  readonly active: number;
  /** Name of what was chosen last, until something else is typed. */
  readonly chosen: string;
  readonly type: (text: string) => void;
  readonly pressKey: (event: KeyboardEvent) => void;
  readonly tellChosen: (name: string) => void;
  readonly open: (isOpen: boolean) => void;
  /** Gets ready for the first search, at a moment when that holds nothing up. */
  readonly prepare: () => void;
}

/** Whether a key is the list's to answer: while an input method composes, its keys choose among its own. */
function isPlain({ nativeEvent, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !(nativeEvent.isComposing || ctrlKey || metaKey || altKey);
}

/** The state of the search box, and what its events do to it and to the view. */
export function useSearch(field: RefObject<HTMLInputElement | null>): Search {
  const store = useAppStore();
  const graph = useApp((state) => state.graph);
  const text = useApp((state) => state.view.q);
  const [combobox, setCombobox] = useState<Combobox>(CLOSED);
  const [chosen, setChosen] = useState("");
  const open = useCallback((isOpen: boolean) => setCombobox(isOpen ? OPENED : CLOSED), []);
  useOpenedByAddress(store, open);

  const isOpen = combobox.isOpen && text.trim() !== "";
  const [options, prepare] = useOptions(graph, isOpen ? text : "");
  const all = [...options.nodes, ...options.claims];
  const active = isOpen && combobox.active < all.length ? combobox.active : -1;

  const type = (value: string) => {
    const { view, navigate } = store.getState();
    navigate(withQuery(view, value), "replace");
    setCombobox(OPENED);
    setChosen("");
  };
  const tellChosen = (name: string) => {
    setCombobox(CLOSED);
    setChosen(name);
    // On a phone the keyboard would hide what was chosen.
    if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
  };
  const choose = (index: number) => {
    const option = all[index];
    if (option === undefined) return;
    const { view, navigate } = store.getState();
    navigate(option.to(view));
    tellChosen(option.name);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!isPlain(event)) return;
    const answer = answerKey(event.key, { isOpen, active }, all.length);
    if (answer.type === "pass" || (answer.type === "clear" && text === "")) return;
    event.preventDefault();
    event.stopPropagation();
    if (answer.type === "show") setCombobox(answer.state);
    if (answer.type === "clear") type("");
    if (answer.type === "choose") choose(answer.index);
  };
  return {
    ...{ text, options, count: all.length, isOpen, active, chosen },
    ...{ type, pressKey, tellChosen, open, prepare },
  };
}
