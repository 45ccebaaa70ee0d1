import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

/**
 * Tells of a fault that keeps the page from being taken over, beside the prerendered page, which
 * stays usable. Made without React, since React is what could not start.
 *
 * @param why - A sentence.
 * @param onRetry - What the button does; the notice is gone by then.
 */
export function showFault({ text }: Words, why: string, onRetry: () => void): void {
  document.getElementById("fault")?.remove();
  const notice = document.createElement("div");
  notice.id = "fault";
  notice.className = "fault-notice";
  notice.setAttribute("role", "alert");
  const told = document.createElement("p");
  told.textContent = fill(text.startFaults.notice, { text: why });
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text.notices.tryAgain;
  button.addEventListener("click", () => {
    notice.remove();
    onRetry();
  });
  notice.append(told, button);
  document.body.append(notice);
}
