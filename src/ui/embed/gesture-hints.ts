import type { PassedGesture } from "#render/create-graph-canvas.ts";

/** The key that goes with the wheel: Apple's keyboards have ⌘ where others have Ctrl. */
const findKey = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl");

/** How to move the map, once a gesture has gone to the page instead. */
export const HINTS: Readonly<Record<PassedGesture, () => string>> = {
  wheel: () => `${findKey()} + scroll to zoom`,
  finger: () => "Two fingers move the map",
};
