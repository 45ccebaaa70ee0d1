import type { NodeId } from "#schema/graph.ts";
import { withPath } from "#view/transitions.ts";
import type { View } from "#view/view.ts";

/** Whether the path page still asks for one of its ends, so that a node pointed out is that end. */
export function lacksEnd({ place, from, to }: View): boolean {
  return place.page === "path" && (from === null || to === null);
}

/** The path page with its missing end, the start first; a node that is the other end is no answer. */
export function withMissingEnd(view: View, id: NodeId): View {
  if (id === view.from || id === view.to) return view;
  return view.from === null ? withPath(view, id, view.to) : withPath(view, view.from, id);
}
