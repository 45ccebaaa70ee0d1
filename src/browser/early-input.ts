import { isStrayText, takesText, typeAnew, withKey } from "./stray-keys.ts";

/** What a reader did to the prerendered page while its scripts were still loading. */
export interface EarlyInput {
  /** Puts the controls back as they were prerendered, which is how React expects to find them. */
  readonly restore: () => void;
  /** Does it all again, now that it is heard, and listens no longer. */
  readonly replay: () => void;
}

const CLICKABLE = "button:not([popovertarget]), input[type=checkbox], input[type=radio]";

/**
 * Remembers what is clicked and typed before anyone answers, so that on a slow line the first click
 * on a filter is late but not lost. Links and popovers need no script and are left to the browser. What
 * is typed at the page itself waits for who will take it: a field that was looked for, "/" for the search.
 *
 * @param root - Holds the prerendered markup that will be taken over.
 */
export function keepEarlyInput(root: HTMLElement): EarlyInput {
  const clicked: HTMLElement[] = [];
  const typed = new Map<HTMLInputElement, string>();
  let stray = "";
  const noteClick = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CLICKABLE) : null;
    if (control !== null) clicked.push(control);
  };
  const noteText = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement && !target.matches(CLICKABLE);
    if (isText) typed.set(target, target.value);
  };
  const noteKey = (event: KeyboardEvent) => {
    if (!isStrayText(event, stray)) return;
    stray = withKey(stray, event.key);
    // A space would scroll the page. Who listens by now hears it when all is done again, and not twice.
    if (event.key === " ") event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener("click", noteClick, true);
  root.addEventListener("input", noteText, true);
  window.addEventListener("keydown", noteKey, true);
  const stop = () => {
    root.removeEventListener("click", noteClick, true);
    root.removeEventListener("input", noteText, true);
    window.removeEventListener("keydown", noteKey, true);
  };
  return {
    restore: () => {
      for (const input of root.querySelectorAll("input")) {
        if (input.matches(CLICKABLE)) input.checked = input.defaultChecked;
        else input.value = input.defaultValue;
      }
    },
    replay: () => {
      stop();
      for (const control of clicked.splice(0)) control.click();
      for (const [input, text] of typed) typeAnew(input, text);
      typed.clear();
      // Who has gone on to a field means that one.
      if (!takesText(document.activeElement)) for (const key of stray) pressAnew(key);
      stray = "";
    },
  };
}

/** Does a key again: who listens may take it; else it is text where the focus is by then, if anywhere. */
function pressAnew(key: string): void {
  const target = document.activeElement ?? document.body;
  const init = { key, bubbles: true, cancelable: true };
  if (!target.dispatchEvent(new KeyboardEvent("keydown", init))) return;
  const focused = document.activeElement;
  const isField = focused instanceof HTMLInputElement && takesText(focused);
  if (isField) typeAnew(focused, withKey(focused.value, key));
}
