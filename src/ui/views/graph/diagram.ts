import type { GraphCanvas } from "#canvas/create-graph-canvas.ts";
import type { Pointed } from "#store/app-store.ts";

/** Where the pointer rests: an item of the diagram and a place on the pane, in CSS pixels. */
export interface Hover {
  readonly target: Pointed;
  readonly x: number;
  readonly y: number;
}

/** The interactive diagram, and what moves with it. */
export interface Diagram {
  readonly canvas: GraphCanvas;
  /** Calls back whenever pan or zoom change; gives back the way to stop. */
  readonly watchViewport: (onChange: () => void) => () => void;
}
