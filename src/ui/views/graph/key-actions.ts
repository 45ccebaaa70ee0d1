import type { Direction } from "./keyboard-walk.ts";

/** What a key asks for inside the diagram. */
export type KeyAction =
  | { readonly type: "along"; readonly by: 1 | -1 }
  | { readonly type: "end"; readonly end: "first" | "last" }
  | { readonly type: "towards" | "pan"; readonly direction: Direction }
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "in" | "out" | "back" | "select" | "fit" | "focus" | "help" | "leave" }
  | { readonly type: "expand" | "path" };

/** The part of a keyboard event that decides; a test needs no browser to make one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const ARROWS: Readonly<Record<Direction, KeyAction>> = {
  left: { type: "along", by: -1 },
  right: { type: "along", by: 1 },
  up: { type: "out" },
  down: { type: "in" },
};

const KEYS: Readonly<Record<string, KeyAction>> = {
  Enter: { type: "in" },
  " ": { type: "select" },
  Backspace: { type: "back" },
  Home: { type: "end", end: "first" },
  End: { type: "end", end: "last" },
  "+": { type: "zoom", factor: 1.2 },
  "=": { type: "zoom", factor: 1.2 },
  "-": { type: "zoom", factor: 1 / 1.2 },
  "0": { type: "fit" },
  f: { type: "focus" },
  F: { type: "focus" },
  e: { type: "expand" },
  E: { type: "expand" },
  p: { type: "path" },
  P: { type: "path" },
  "?": { type: "help" },
  Escape: { type: "leave" },
};

function readArrow(press: KeyPress, direction: Direction): KeyAction | null {
  // With an arrow the browser goes back and forth.
  if (press.altKey) return null;
  if (press.ctrlKey) return { type: "towards", direction };
  return press.shiftKey ? { type: "pan", direction } : ARROWS[direction];
}

/** The action of a key press, or `null` for keys that belong to the browser or the page. */
export function readKey(press: KeyPress): KeyAction | null {
  if (press.metaKey) return null;
  const direction = DIRECTIONS[press.key];
  if (direction !== undefined) return readArrow(press, direction);
  return press.ctrlKey || press.altKey ? null : (KEYS[press.key] ?? null);
}
