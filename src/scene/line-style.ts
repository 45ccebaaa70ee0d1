import { LINE_LOOKS, type LineKind, TONE_LOOKS } from "./looks.ts";
import type { Emphasis, SceneEdge } from "./scene.ts";

/** What an edge's look says: a bridge has one whatever its standing. */
export function findLineKind({ type, standing }: Pick<SceneEdge, "type" | "standing">): LineKind {
  return type === "bridge" ? "bridge" : standing;
}

/**
 * How much an edge is brought out as drawn: a tie to a hub is drawn as what is dim until it is lit, or
 * has changed.
 */
export function findTone({
  emphasis,
  quiet,
  change,
}: Pick<SceneEdge, "emphasis" | "quiet" | "change">): Emphasis {
  return quiet && emphasis === "plain" && change === null ? "dim" : emphasis;
}

/** Width of an edge's line at symbol scale 1, in layout units. */
export function lineWidth(
  edge: Pick<SceneEdge, "type" | "standing" | "emphasis" | "quiet" | "change">,
): number {
  return TONE_LOOKS[findTone(edge)].lineWidth * LINE_LOOKS[findLineKind(edge)].widthFactor;
}
