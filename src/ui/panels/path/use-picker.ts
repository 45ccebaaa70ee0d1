import { type KeyboardEvent, useCallback, useState } from "react";
import { answerKey, CLOSED, isForList, OPENED } from "#ui/search/combobox.ts";
import type { NodeOption } from "#ui/search/option-list.ts";
import { useAppStore } from "#ui/shared/store-context.tsx";

/** What a field that finds a node is given. */
export interface Picking {
  /** What is being typed; `null` while nothing is: the chosen node's name then stands there. */
  readonly text: string | null;
  readonly options: readonly NodeOption[];
  readonly onText: (text: string | null) => void;
}

/** The state of such a field and what its events do to it and to the view. */
export function usePicker({ text, options, onText }: Picking) {
  const store = useAppStore();
  const [combobox, setCombobox] = useState(CLOSED);
  const isOpen = combobox.isOpen && text !== null && text.trim() !== "";
  const active = isOpen && combobox.active < options.length ? combobox.active : -1;
  const close = useCallback(() => {
    setCombobox(CLOSED);
    onText(null);
  }, [onText]);
  const type = (typed: string) => {
    onText(typed);
    setCombobox(OPENED);
  };
  const choose = (option: NodeOption | undefined, start: number) => {
    if (option === undefined) return;
    const { view, navigate } = store.getState();
    navigate(option.to(view), { start });
    close();
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!isForList(event) || text === null) return;
    const answer = answerKey(event.key, { isOpen, active }, options.length);
    if (answer.type === "pass") return;
    event.preventDefault();
    if (answer.type === "show") setCombobox(answer.state);
    if (answer.type === "clear") close();
    if (answer.type === "choose") choose(options[answer.index], event.timeStamp);
  };
  return { isOpen, active, close, type, pressKey };
}
