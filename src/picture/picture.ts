import type { Graph } from "#graph/graph.ts";
import type { Scene } from "#scene/scene.ts";
import type { View } from "#view/view.ts";
import type { Asked } from "./asked.ts";
import { AT_REST, type Attention } from "./attention.ts";
import { createMarking, type Marking } from "./marking.ts";
import { createShowing, type Showing } from "./showing.ts";
import { createSteps, type Remember } from "./steps.ts";

/** The way from what is asked to its drawing. Each part asks those before it. */
export interface Picture extends Showing, Marking {
  readonly drawScene: (asked: Asked) => Scene;
}

/**
 * The one way from (graph, view, attention) to a scene: view → filter → shown, view and shown → marks,
 * draw. Each step is given only what it reads, so that with a memory pointing filters nothing, and
 * selecting filters again only for the node it pins.
 */
export function createPicture(remember: Remember): Picture {
  const steps = createSteps(remember);
  const showing = createShowing(steps);
  const marking = createMarking(steps, showing);
  const drawScene = (asked: Asked): Scene =>
    steps.buildScene(showing.findGraph(asked), showing.findShown(asked), marking.findMarks(asked));
  return { ...showing, ...marking, drawScene };
}

/** For what is drawn once: nothing is remembered. */
export const ONCE: Picture = createPicture((step) => step);

/**
 * The picture of a view: what pages, previews, print and the open page all draw.
 *
 * @param graph - Of the view's scope, whole.
 * @param attention - What the reader looks at just now; at rest where nobody reads yet.
 */
export function drawPicture(graph: Graph, view: View, attention: Attention = AT_REST): Scene {
  return ONCE.drawScene({ graph, view, attention });
}
