/** What the page tells tests and scripts about its diagram (contract §5). */
export function signalDrawing(drawing: "static" | "drawn" | "failed"): void {
  document.documentElement.dataset.graph = drawing;
  if (drawing === "drawn" && performance.getEntriesByName("salar:graph-drawn").length === 0) {
    performance.mark("salar:graph-drawn");
  }
}
