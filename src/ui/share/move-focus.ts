import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The arrow keys go from button to button of a list, as Tab does; Home and End to its ends. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const step = STEPS[event.key];
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}
