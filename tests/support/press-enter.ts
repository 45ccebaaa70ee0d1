/** Enter as input methods press it: while a word is composed, or told of once it is, by its code alone. */
export const COMPOSED = [{ isComposing: true }, { keyCode: 229 }] as const;

/** Presses Enter at an element. */
export function pressEnter(at: Element, how: KeyboardEventInit = {}): void {
  const press = { key: "Enter", bubbles: true, cancelable: true, ...how };
  at.dispatchEvent(new KeyboardEvent("keydown", press));
}
