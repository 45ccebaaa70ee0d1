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
    afterPaint(() => performance.measure(name, { start, end: performance.now() }));
  });
}

/**
 * Runs a task once the next frame has been painted.
 *
 * @returns Drops it, if it has not run yet.
 */
export function afterNextFrame(task: () => void): () => void {
  let isDropped = false;
  const frame = requestAnimationFrame(() => {
    setTimeout(() => {
      if (!isDropped) task();
    });
  });
  return () => {
    isDropped = true;
    cancelAnimationFrame(frame);
  };
}

/**
 * Runs a task posted within a frame as soon as the frame was painted: a timer may wait longer, and a
 * message would queue behind whatever was put off until after the frame.
 */
function afterPaint(task: () => void): void {
  if ("scheduler" in globalThis) {
    scheduler.postTask(task, { priority: "user-blocking" }).catch(reportError);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    task();
    port1.close();
  };
  port2.postMessage(null);
}
