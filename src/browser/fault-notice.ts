/**
 * Tells of a fault that keeps the page from being taken over, beside the prerendered page, which
 * stays usable. Made without React, since React is what could not start.
 *
 * @param onRetry - What the button does; the notice is gone by then.
 */
export function showFault(text: string, onRetry: () => void): void {
  document.getElementById("fault")?.remove();
  const notice = document.createElement("div");
  notice.id = "fault";
  notice.className = "fault-notice";
  notice.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = `${text} The drawing and the claims on this page are complete; filters, search and zoom are not available.`;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Try again";
  button.addEventListener("click", () => {
    notice.remove();
    onRetry();
  });
  notice.append(words, button);
  document.body.append(notice);
}
