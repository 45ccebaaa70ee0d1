import type { Viewport } from "#scene/viewport.ts";

const GLIDE_MS = 160;

/** A move of the viewport that takes a moment. */
export interface Glide {
  readonly start: (to: Viewport) => void;
  readonly stop: () => void;
  /** Where it is going, and where the viewport is while it is going nowhere. */
  readonly goal: () => Viewport;
  /** Comes to the end at once. */
  readonly finish: () => void;
}

/** Moves in small steps, one a frame, slower towards the end. */
export function createGlide(read: () => Viewport, place: (next: Viewport) => void): Glide {
  let goal: Viewport | null = null;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    goal = null;
  };
  return {
    stop,
    goal: () => goal ?? read(),
    start: (to) => {
      goal = to;
      const [from, began] = [read(), performance.now()];
      const step = (): void => {
        const part = Math.min(1, (performance.now() - began) / GLIDE_MS);
        if (part < 1) frame = requestAnimationFrame(step);
        else goal = null;
        place(part < 1 ? mix(from, to, 1 - (1 - part) ** 2) : to);
      };
      frame = requestAnimationFrame(step);
    },
    finish: () => {
      const end = goal;
      stop();
      if (end !== null) place(end);
    },
  };
}

function mix(a: Viewport, b: Viewport, part: number): Viewport {
  const between = (one: number, other: number): number => one + (other - one) * part;
  return {
    zoom: between(a.zoom, b.zoom),
    pan: { x: between(a.pan.x, b.pan.x), y: between(a.pan.y, b.pan.y) },
  };
}
