/** How long a panel may take to be as long as it was, in milliseconds. */
const PATIENCE = 3_000;

const findPanel = (): HTMLElement | null => document.getElementById("details");

/** Remembers with the history's entry how far the panel was read: the address holds all the rest. */
export function keepPlace(): void {
  window.history.replaceState({ read: findPanel()?.scrollTop ?? 0 }, "");
}

/** Whether there is a place to go back to, kept before this page was loaded anew. */
export function readPlace(state: unknown): number | null {
  const read: unknown = typeof state === "object" && state && Reflect.get(state, "read");
  return typeof read === "number" && read > 0 ? read : null;
}

/** Goes back to where the reader was in the panel, as soon as it is that long, unless they move first. */
export function restorePlace(): void {
  const read = readPlace(window.history.state);
  window.history.replaceState(null, "");
  if (read === null) return;
  const until = performance.now() + PATIENCE;
  const life = new AbortController();
  for (const type of ["wheel", "keydown", "pointerdown"]) {
    window.addEventListener(type, () => life.abort(), { signal: life.signal });
  }
  const attempt = () => {
    const panel = findPanel();
    if (panel === null || life.signal.aborted) return;
    panel.scrollTop = read;
    const isThere = panel.scrollTop >= read - 1;
    if (isThere || performance.now() > until) life.abort();
    else requestAnimationFrame(attempt);
  };
  attempt();
}
