import type { Point } from "#scene/geometry.ts";
import type { Scene, SceneItem } from "#scene/scene.ts";
import type { Viewport } from "#scene/viewport.ts";
import type { Palette } from "./palette.ts";
import type { SymbolImages } from "./symbol-image.ts";

/** A scene with all that its look depends on besides. */
export interface Rendition {
  readonly scene: Scene;
  /** The zoom tier of sizes and labels. */
  readonly tier: number;
  readonly palette: Palette;
  readonly images: SymbolImages;
}

/** From where it is seen; the size is the container's, in CSS pixels. */
export interface Sight extends Viewport {
  readonly width: number;
  readonly height: number;
}

/** What points: a finger is less exact. */
export type Pointer = "mouse" | "finger";

/**
 * Draws renditions in a layer of its own, which feels no pointer. It is told where the camera stands and
 * asked what is where; gestures, images and the way from one scene to the next are not its concern.
 */
export interface Renderer {
  /** Draws it in place of the last one; it is on the screen with the next frame. */
  readonly show: (rendition: Rendition) => void;
  /** The camera has moved, or the container has another size. */
  readonly look: (sight: Sight) => void;
  /** The screen's pixels are finer or coarser than before: draws anew for those there are. */
  readonly sharpen: () => void;
  /** The camera has rested for `restMs`: what was only scaled on the way may be drawn sharp. */
  readonly settle: () => void;
  /** How long the camera has to rest before sizes follow its zoom, in milliseconds; 0: they follow at once. */
  readonly restMs: number;
  /** What is at a point of the layout. */
  readonly find: (point: Point, pointer: Pointer) => SceneItem | null;
  /** Resolves after the frame that has the last one, or when the layer is gone. */
  readonly whenSeen: () => Promise<void>;
  /** Takes the layer away. */
  readonly destroy: () => void;
}

/** What a renderer starts with. */
export interface Mounting {
  /** Laid out and positioned. */
  readonly container: HTMLElement;
  readonly sight: Sight;
  /** A symbol's decoded image by its address. */
  readonly findImage: (address: string) => HTMLImageElement | undefined;
}

/** Puts a renderer's layer into a container. */
export type MountRenderer = (mounting: Mounting) => Renderer;
