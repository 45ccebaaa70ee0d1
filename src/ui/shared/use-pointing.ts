import type { PointerEvent } from "react";
import type { SceneItem } from "#scene/scene.ts";
import { useAppStore } from "./store-context.tsx";

/**
 * Handlers for a text that is about a node or a line: what it is about lights in the diagram while
 * the mouse or the focus is on it.
 *
 * @param pointed - `null` where the diagram does not show it: then nothing happens.
 */
export function usePointing(pointed: SceneItem | null) {
  const store = useAppStore();
  if (pointed === null) return {};
  const point = () => store.getState().point(pointed);
  const leave = () => store.getState().point(null);
  // A text that scrolls under a resting mouse is not pointed at: only a mouse that moves points.
  const follow = ({ movementX, movementY }: PointerEvent) => {
    if (movementX !== 0 || movementY !== 0) point();
  };
  return { onPointerMove: follow, onPointerLeave: leave, onFocus: point, onBlur: leave };
}
