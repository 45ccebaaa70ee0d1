import type { Graph } from "#graph/graph.ts";
import type { View } from "#view/view.ts";
import type { Attention } from "./attention.ts";

/** All that a picture is drawn from. */
export interface Asked {
  /** The graph of the view's scope, whole. */
  readonly graph: Graph;
  readonly view: View;
  readonly attention: Attention;
}
