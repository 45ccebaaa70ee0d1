/** What takes text, so that a key typed there is not ours to take. */
const TEXT_FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Whether a key typed at this element is text. */
export function takesText(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(TEXT_FIELDS);
}

/**
 * Whether a key is part of a text that is typed while nothing has the focus that Tab leads to: on the
 * page itself, or on a heading to which the focus went by itself. A text begins neither with a space,
 * which scrolls the page, nor with "/", which leads to the search.
 *
 * @param text - What has been typed so before.
 */
export function isStrayText(event: KeyboardEvent, text = ""): boolean {
  const { key, target } = event;
  const isFirst = isCharacter(key) && key !== " " && key !== "/";
  const isNext = text !== "" && (isCharacter(key) || key === "Backspace");
  return (isFirst || isNext) && isPlain(event) && isUnfocused(target);
}

/** Whether a key with which a character begins (an accent, an input method) is typed in that way. */
export function isStrayBeginning(event: KeyboardEvent): boolean {
  const { key, target } = event;
  return (key === "Dead" || key === "Process") && isPlain(event) && isUnfocused(target);
}

/** Not a command; AltGr, which some keyboards report as Ctrl and Alt, leads to letters. */
function isPlain(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  return !event.isComposing && (!isCommand || event.getModifierState("AltGraph"));
}

const isCharacter = (key: string): boolean => [...key].length === 1;

const isUnfocused = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.tabIndex < 0 && !takesText(target);

/** The text that has been typed so far, after one more key. */
export function withKey(text: string, key: string): string {
  if (key === "Backspace") return [...text].slice(0, -1).join("");
  return isCharacter(key) ? text + key : text;
}

/** Sets a text as typing would: React overlooks a value set on the element's own property. */
export function typeAnew(input: HTMLInputElement, text: string): void {
  Reflect.set(HTMLInputElement.prototype, "value", text, input);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

let kept = "";

function keep(event: KeyboardEvent): void {
  if (!isStrayText(event, kept)) return;
  kept = withKey(kept, event.key);
  event.preventDefault();
}

/** Keeps what is typed so from now on, for a field of this page that is not yet there to take it. */
export function keepStrayTyping(): void {
  document.addEventListener("keydown", keep);
}

/** Gives what has been kept to whoever goes on from here; nothing is kept any longer. */
export function takeStrayTyping(): string {
  document.removeEventListener("keydown", keep);
  const text = kept;
  kept = "";
  return text;
}
