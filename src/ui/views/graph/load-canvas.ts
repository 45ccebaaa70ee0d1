/** The interactive canvas with Cytoscape, in a chunk of its own. Repeated calls share one request. */
export function loadCanvas(): Promise<typeof import("#render/create-graph-canvas.ts")> {
  return import("#render/create-graph-canvas.ts");
}
