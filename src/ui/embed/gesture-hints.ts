import type { PassedGesture } from "#render/create-graph-canvas.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How to move the map, once a gesture has gone to the page instead. */
export function formatHint(words: Words, gesture: PassedGesture): string {
  const { gestures, control } = words.chapter("reader");
  // The key that goes with the wheel.
  return fill(gestures[gesture], { key: isApple() ? "⌘" : control });
}
