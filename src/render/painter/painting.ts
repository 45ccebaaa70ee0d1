import { type CanvasItem, findPainted, type Reach } from "#render/find-target.ts";
import type { Palette } from "#render/palette.ts";
import type { SymbolImages } from "#render/symbol-image.ts";
import { type Point, readTier } from "#scene/geometry.ts";
import {
  REGION_BASELINE,
  REGION_FONT,
  REGION_PADDING,
  REGION_RADIUS,
} from "#scene/region-label.ts";
import type { Scene } from "#scene/scene.ts";
import type { Viewport } from "#scene/viewport.ts";
import { createLinePaths, type LinePaths, paintLines } from "./paint-lines.ts";
import { createNodePainter, type NodePainter } from "./paint-nodes.ts";

/** What is painted. */
export interface Picture {
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

/** A canvas below Cytoscape's, on which a large graph is painted whole: see `isPainted`. */
export interface Painting {
  /** Takes a new picture, or none; it is painted with the next frame at the latest. */
  readonly update: (picture: Picture | null) => void;
  /** Paints at once, unless it stands there already as it should. */
  readonly paint: () => void;
  /** Symbols become sharp again, which are only scaled while the zoom changes. */
  readonly sharpen: () => void;
  /** What is at a point of the layout. */
  readonly find: (point: Point, reach: Reach) => CanvasItem | null;
  readonly stop: () => void;
}

/** Whether a scene is a large graph's, and painted: one with regions. */
export function isPainted({ regions }: Scene): boolean {
  return regions.length > 0;
}

const REGION_BORDER = 1.5;

/** A picture with the paths of its lines, made once for all frames. */
interface Prepared extends Picture {
  readonly lines: LinePaths;
}

interface Painted {
  readonly prepared: Prepared;
  readonly sight: Sight;
  readonly ratio: number;
  readonly isSharp: boolean;
}

/**
 * Puts the canvas into a container, below all that is there.
 *
 * @param readSight - Read at each frame. The picture follows it when `paint` is called.
 * @param findImage - A symbol's decoded image by its address.
 */
export function createPainting(
  container: HTMLElement,
  readSight: () => Sight,
  findImage: (address: string) => HTMLImageElement | undefined,
): Painting {
  const canvas = container.ownerDocument.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", left: "0", top: "0" });
  fitCanvas(canvas, NOTHING, 1);
  container.prepend(canvas);
  const context = canvas.getContext("2d");
  const traceLines = createLinePaths();
  const nodes = createNodePainter(findImage);
  let prepared: Prepared | null = null;
  let painted: Painted | null = null;
  let sharpZoom = 0;
  let frame = 0;

  const paint = (): void => {
    if (context === null) return;
    if (prepared === null) {
      painted = null;
      fitCanvas(canvas, NOTHING, 1);
      return;
    }
    const [sight, ratio] = [readSight(), devicePixelRatio];
    if (sharpZoom === 0) sharpZoom = sight.zoom;
    const next = { prepared, sight, ratio, isSharp: sight.zoom === sharpZoom };
    if (painted !== null && isPaintedAlike(painted, next)) return;
    painted = next;
    fitCanvas(canvas, sight, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    paintAll(context, next, nodes);
  };
  const paintSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  };

  return {
    update: (picture) => {
      if (prepared?.palette !== picture?.palette) nodes.forget();
      prepared =
        picture === null ? null : { ...picture, lines: traceLines(picture.scene, picture.tier) };
      paintSoon();
    },
    paint,
    sharpen: () => {
      const { zoom } = readSight();
      if (zoom === sharpZoom) return;
      sharpZoom = zoom;
      nodes.forget();
      paintSoon();
    },
    find: (point, reach) =>
      prepared === null ? null : findPainted(prepared.scene, prepared.tier, point, reach),
    stop: () => {
      cancelAnimationFrame(frame);
      prepared = null;
      nodes.forget();
      canvas.remove();
    },
  };
}

function isPaintedAlike(a: Painted, b: Painted): boolean {
  return (
    a.prepared === b.prepared &&
    a.ratio === b.ratio &&
    a.isSharp === b.isSharp &&
    a.sight.zoom === b.sight.zoom &&
    a.sight.pan.x === b.sight.pan.x &&
    a.sight.pan.y === b.sight.pan.y &&
    a.sight.width === b.sight.width &&
    a.sight.height === b.sight.height
  );
}

/** The least a canvas may be that is to be copied. */
const NOTHING = { width: 1, height: 1 };

function fitCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<Sight, "width" | "height">,
  ratio: number,
): void {
  const [across, down] = [Math.floor(width * ratio), Math.floor(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  [canvas.width, canvas.height] = [across, down];
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
}

/** In the order of the still drawing (`scene/to-svg.ts`). */
function paintAll(
  context: CanvasRenderingContext2D,
  { prepared, sight, ratio, isSharp }: Painted,
  nodes: NodePainter,
): void {
  const { scene, tier, palette, images, lines } = prepared;
  const { zoom, pan } = sight;
  const view = { scale: zoom * ratio, x: pan.x * ratio, y: pan.y * ratio, isSharp };
  context.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
  paintRegions(context, scene, tier, palette);
  paintLines(context, lines, tier, palette);
  nodes.paint(context, view, { scene, tier, palette, images });
}

function paintRegions(
  context: CanvasRenderingContext2D,
  { regions }: Scene,
  tier: number,
  palette: Palette,
): void {
  const { labelScale } = readTier(tier);
  const padding = REGION_PADDING * labelScale;
  const font = REGION_FONT * labelScale;
  context.strokeStyle = palette.regionEdge;
  context.lineWidth = REGION_BORDER;
  context.font = `bold ${font}px ${palette.font}`;
  context.textAlign = "left";
  context.setLineDash([]);
  // One after the other, each with its label: regions may overlap.
  for (const { box, label, labelFrom } of regions) {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, REGION_RADIUS);
    context.fillStyle = palette.region;
    context.fill();
    context.stroke();
    if (labelFrom > tier) continue;
    context.fillStyle = palette.regionInk;
    context.fillText(label, box.x + padding, box.y + padding + font * REGION_BASELINE);
  }
}
