import { type ComponentType, lazy, Suspense } from "react";
import type { Diagram } from "./use-canvas.ts";

interface KeyboardLayerProps {
  readonly diagram: Diagram;
  readonly onHelp: () => void;
}

/** The walk by keys in a chunk of its own: the page shows without it, as it does without the canvas. */
async function loadWalk(): Promise<{ readonly default: ComponentType<KeyboardLayerProps> }> {
  try {
    const { KeyboardWalk } = await import("./KeyboardWalk.tsx");
    return { default: KeyboardWalk };
  } catch {
    // The outline tells the same: what could not be loaded must not take the page with it.
    return { default: () => null };
  }
}

const KeyboardWalk = lazy(loadWalk);

/** The diagram by keyboard, once there is a diagram. */
export function KeyboardLayer({
  diagram,
  onHelp,
}: {
  readonly diagram: Diagram | null;
  readonly onHelp: () => void;
}) {
  if (diagram === null) return null;
  return (
    <Suspense>
      <KeyboardWalk diagram={diagram} onHelp={onHelp} />
    </Suspense>
  );
}
