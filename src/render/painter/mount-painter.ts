import { findTarget, type Reach } from "#render/shared/find-target.ts";
import { addLayer } from "#render/shared/layer.ts";
import type { Palette } from "#render/shared/palette.ts";
import type { MountRenderer, Pointer, Rendition, Sight } from "#render/shared/renderer.ts";
import { readTier } from "#scene/geometry.ts";
import { REGION_LOOK } from "#scene/looks.ts";
import {
  REGION_BASELINE,
  REGION_FONT,
  REGION_PADDING,
  REGION_RADIUS,
} from "#scene/region-label.ts";
import type { Scene } from "#scene/scene.ts";
import { createLinePaths, type LinePaths, paintLines } from "./paint-lines.ts";
import { createNodePainter, type NodePainter } from "./paint-nodes.ts";

/** How near to an item, in CSS pixels, a pointer is on it: in a large graph the next is not far. */
const REACH: Readonly<Record<Pointer, Reach>> = {
  mouse: { node: 2, line: 6 },
  finger: { node: 8, line: 12 },
};

/** All sizes of a zoom tier at once take longer than a frame: until then everything scales with the map. */
const REST_MS = 120;

/** A rendition with the paths of its lines, made once for all frames. */
interface Prepared extends Rendition {
  readonly lines: LinePaths;
}

interface Painted {
  readonly prepared: Prepared;
  readonly sight: Sight;
  readonly ratio: number;
  readonly isSharp: boolean;
}

/** Paints scenes of any size on one canvas, whole, in each frame in which something has changed. */
export const mountPainter: MountRenderer = ({ container, sight: first, findImage }) => {
  const canvas = addLayer(container, "canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("expected a canvas to draw on, the browser gave none");
  const traceLines = createLinePaths();
  const nodes = createNodePainter(findImage);
  let sight = first;
  let sharpZoom = first.zoom;
  let prepared: Prepared | null = null;
  let painted: Painted | null = null;
  let frame = 0;

  const paint = (): void => {
    if (prepared === null) return;
    const ratio = devicePixelRatio;
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
    show: (rendition) => {
      if (prepared?.palette !== rendition.palette) nodes.forget();
      prepared = { ...rendition, lines: traceLines(rendition.scene, rendition.tier) };
      paintSoon();
    },
    look: (next) => {
      sight = next;
      paintSoon();
    },
    sharpen: paintSoon,
    settle: () => {
      if (sight.zoom === sharpZoom) return;
      sharpZoom = sight.zoom;
      nodes.forget();
      paintSoon();
    },
    restMs: REST_MS,
    find: (point, pointer) => {
      if (prepared === null) return null;
      const { node, line } = REACH[pointer];
      const reach = { node: node / sight.zoom, line: line / sight.zoom };
      return findTarget(prepared.scene, prepared.tier, point, reach);
    },
    // What was to be painted is painted in the next frame, and seen in the one after.
    whenSeen: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    destroy: () => {
      cancelAnimationFrame(frame);
      prepared = null;
      nodes.forget();
      canvas.remove();
    },
  };
};

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
  context.strokeStyle = palette.colour(REGION_LOOK.line);
  context.lineWidth = REGION_LOOK.border;
  context.font = `bold ${font}px ${palette.font}`;
  context.textAlign = "left";
  context.setLineDash([]);
  // One after the other, each with its label: regions may overlap.
  for (const { box, label, labelFrom } of regions) {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, REGION_RADIUS);
    context.fillStyle = palette.colour(REGION_LOOK.fill);
    context.fill();
    context.stroke();
    if (labelFrom > tier) continue;
    context.fillStyle = palette.colour(REGION_LOOK.text);
    context.fillText(label, box.x + padding, box.y + padding + font * REGION_BASELINE);
  }
}
