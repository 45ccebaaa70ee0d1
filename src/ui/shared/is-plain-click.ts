import type { MouseEvent } from "react";

/** Whether a click asks for no more than to follow a link here: with a key, or another button, the browser opens it elsewhere. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
