import type { KeyboardEvent } from "react";
import { isComposing } from "#browser/composing.ts";

/** What of the combobox is on show. `active` counts options from 0; −1 is the text field itself. */
export interface Combobox {
  readonly isOpen: boolean;
  readonly active: number;
}

export const CLOSED: Combobox = { isOpen: false, active: -1 };
export const OPENED: Combobox = { isOpen: true, active: -1 };

/** What a key asks for. `pass`: it is the text field's own business. */
export type KeyAnswer =
  | { readonly type: "show"; readonly state: Combobox }
  | { readonly type: "choose"; readonly index: number }
  | { readonly type: "clear" }
  | { readonly type: "pass" };

const PASS: KeyAnswer = { type: "pass" };
const show = (active: number): KeyAnswer => ({ type: "show", state: { isOpen: true, active } });

type Answer = (state: Combobox, last: number) => KeyAnswer;

const ANSWERS: Readonly<Record<string, Answer>> = {
  ArrowDown: ({ active }, last) => show(active === last ? -1 : active + 1),
  ArrowUp: ({ active }, last) => show(active < 0 ? last : active - 1),
  Home: ({ active }) => (active < 0 ? PASS : show(0)),
  End: ({ active }, last) => (active < 0 ? PASS : show(last)),
  Enter: ({ isOpen, active }, last) =>
    isOpen && last >= 0 ? { type: "choose", index: Math.max(0, active) } : PASS,
  Escape: ({ isOpen }) => (isOpen ? { type: "show", state: CLOSED } : { type: "clear" }),
};

/**
 * The keys of an editable combobox with a list (WAI-ARIA Authoring Practices, "Combobox"): arrows walk
 * the options in a ring through the field, Home and End go to the ends once an option is active, Enter
 * chooses the active option or else the first, Escape closes and then clears.
 *
 * @param state - A closed list has no active option: the first arrow opens it at one of its ends.
 * @param count - Options in the list.
 */
export function answerKey(key: string, state: Combobox, count: number): KeyAnswer {
  return ANSWERS[key]?.(state, count - 1) ?? PASS;
}

/** Whether a key is the list's to answer, and neither a command nor an input method's. */
export function isForList({ nativeEvent, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !(isComposing(nativeEvent) || ctrlKey || metaKey || altKey);
}
