import {
  createGraphCanvas,
  type GraphCanvas,
  type GraphCanvasOptions,
  readPalette,
} from "#render/create-graph-canvas.ts";
import type { Scene } from "#scene/scene.ts";
import "#styles/tokens.css";

export interface Mounted {
  readonly canvas: GraphCanvas;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** Puts a canvas of 600 × 400 pixels into the page and waits until it is drawn. */
export async function mountCanvas(
  scene: Scene,
  options: Partial<GraphCanvasOptions> = {},
): Promise<Mounted> {
  const container = document.createElement("div");
  Object.assign(container.style, { position: "relative", width: "600px", height: "400px" });
  document.body.style.margin = "0";
  document.body.append(container);
  const canvas = createGraphCanvas(container, {
    scene,
    palette: readPalette(container),
    reducedMotion: true,
    onTap: () => undefined,
    onHover: () => undefined,
    ...options,
  });
  await canvas.whenDrawn;
  return {
    canvas,
    container,
    unmount: () => {
      canvas.destroy();
      container.remove();
    },
  };
}

export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** The colour the canvas shows at a place, as "rgb(r, g, b)"; "none" where it is empty. */
export function readColour(container: HTMLElement, x: number, y: number): string {
  const [red, green, blue, alpha] = readPixel(container, x, y);
  return alpha === 0 ? "none" : `rgb(${red}, ${green}, ${blue})`;
}

/** How much is drawn at a place: 0 for nothing, 1 for full cover; between at the edges of things. */
export function readCover(container: HTMLElement, x: number, y: number): number {
  return (readPixel(container, x, y)[3] ?? 0) / 255;
}

function readPixel(container: HTMLElement, x: number, y: number): Uint8ClampedArray {
  return takePicture(container).getImageData(Math.round(x), Math.round(y), 1, 1).data;
}

/** All that the canvas shows, 600 × 400 pixels, as RGBA over a ground or over nothing. */
export function readPicture(container: HTMLElement, ground?: string): Uint8ClampedArray {
  return takePicture(container, ground).getImageData(0, 0, 600, 400).data;
}

function takePicture(container: HTMLElement, ground?: string): CanvasRenderingContext2D {
  const picture = document.createElement("canvas");
  [picture.width, picture.height] = [600, 400];
  const context = picture.getContext("2d");
  if (context === null) throw new Error("no 2D canvas");
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, 600, 400);
  }
  for (const layer of container.querySelectorAll("canvas"))
    context.drawImage(layer, 0, 0, 600, 400);
  return context;
}
