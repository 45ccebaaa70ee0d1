/** The interactive canvas with Cytoscape, in a chunk of its own. Repeated calls share one request. */
export function loadCanvas(): Promise<typeof import("#canvas/create-graph-canvas.ts")> {
  return import("#canvas/create-graph-canvas.ts");
}
