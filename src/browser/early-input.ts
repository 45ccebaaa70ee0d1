import { typeAnew } from "./stray-typing.ts";

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
 * on a filter is late but not lost. Links and popovers need no script and are left to the browser.
 *
 * @param root - Holds the prerendered markup that will be taken over.
 */
export function keepEarlyInput(root: HTMLElement): EarlyInput {
  const clicked: HTMLElement[] = [];
  const typed = new Map<HTMLInputElement, string>();
  const noteClick = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CLICKABLE) : null;
    if (control !== null) clicked.push(control);
  };
  const noteText = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement && !target.matches(CLICKABLE);
    if (isText) typed.set(target, target.value);
  };
  root.addEventListener("click", noteClick, true);
  root.addEventListener("input", noteText, true);
  const stop = () => {
    root.removeEventListener("click", noteClick, true);
    root.removeEventListener("input", noteText, true);
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
    },
  };
}
