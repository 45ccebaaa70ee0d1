import type { GraphCanvas } from "#render/create-graph-canvas.ts";
import type { SceneItem } from "#scene/scene.ts";

/** Where the pointer rests: an item of the diagram and a place on the pane, in CSS pixels. */
export interface Hover {
  readonly target: SceneItem;
  readonly x: number;
  readonly y: number;
}

/** The interactive diagram, and what moves with it. */
export interface Diagram {
  readonly canvas: GraphCanvas;
  /** Calls back whenever pan or zoom change; gives back the way to stop. */
  readonly watchViewport: (onChange: () => void) => () => void;
}
