/** The latencies the page reports (contract §5). */
type MeasureName = "salar:filter" | "salar:select" | "salar:search";

/**
 * Measures from an input event to the end of the next frame, which shows the event's result when the
 * handler applied it at once: React renders it before the frame begins, the canvas draws it within.
 * The measure is entered in the page's performance timeline.
 *
 * @param start - The event's `timeStamp`: when the input happened, not when its handler ran.
 */
export function measureToNextFrame(name: MeasureName, start: number): void {
  requestAnimationFrame(() => {
    // A task posted within a frame runs after the frame was painted; a timer may wait longer.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.measure(name, { start, end: performance.now() });
      port1.close();
    };
    port2.postMessage(null);
  });
}
