/**
 * Calls back whenever the screen's pixels become finer or coarser: the window has moved to another
 * display, or the page or the frame it stands in was zoomed. A query asks for one density only, so it
 * is put anew at each change.
 *
 * @returns Ends the watch.
 */
export function watchDensity(onChange: () => void): () => void {
  const life = new AbortController();
  const options = { once: true, signal: life.signal };
  const arm = (): void => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener("change", answer, options);
  };
  const answer = (): void => {
    arm();
    onChange();
  };
  arm();
  return () => life.abort();
}
