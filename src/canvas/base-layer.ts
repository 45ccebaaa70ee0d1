import { type Point, readTier } from "#scene/geometry.ts";
import { REGION_FONT, REGION_PADDING, REGION_RADIUS } from "#scene/region-label.ts";
import type { SceneRegion } from "#scene/scene.ts";
import type { Viewport } from "#scene/viewport.ts";
import {
  type ArrowPaths,
  BASE_TONES,
  buildStrokes,
  createArrowPaths,
  findNearestLine,
  type Stroke,
} from "./base-lines.ts";
import type { Palette } from "./palette.ts";
import type { BaseLine } from "./split-scene.ts";

/** What the layer draws. */
export interface BasePicture {
  readonly regions: readonly SceneRegion[];
  readonly base: readonly BaseLine[];
  /** The zoom tier of sizes and labels. */
  readonly tier: number;
  readonly palette: Palette;
}

/** From where it is seen; the size is the container's, in CSS pixels. */
export interface BaseSight extends Viewport {
  readonly width: number;
  readonly height: number;
}

/** A picture below Cytoscape's, of what there is too much of to be an element each. */
export interface BaseLayer {
  /** Takes a new picture; it is drawn with the next frame at the latest. */
  readonly update: (picture: BasePicture) => void;
  /** Draws at once, unless it stands there already as it should. */
  readonly draw: () => void;
  /** The id of the line nearest to a point of the layout, within a reach in layout units. */
  readonly findLine: (point: Point, reach: number) => string | null;
  readonly stop: () => void;
}

/** Baseline of a region's label below its padding, as a share of the font: as in `svg-region.ts`. */
const BASELINE = 1.07;
const REGION_BORDER = 1.5;

/** A picture as paths, made once for all frames. */
interface Paths extends BasePicture {
  readonly strokes: readonly Stroke[];
  readonly arrows: ArrowPaths;
}

/**
 * Puts the layer into a container, below all that is there.
 *
 * @param readSight - Read at each frame. The layer follows it when `draw` is called, which is to be
 *   done in the frame in which Cytoscape draws: otherwise lines lag behind their nodes.
 */
export function createBaseLayer(container: HTMLElement, readSight: () => BaseSight): BaseLayer {
  const canvas = container.ownerDocument.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", left: "0", top: "0" });
  fitCanvas(canvas, NOTHING, 1);
  container.prepend(canvas);
  const context = canvas.getContext("2d");
  const traceArrows = createArrowPaths();
  let paths: Paths | null = null;
  let drawn: { readonly paths: Paths; readonly sight: BaseSight; readonly ratio: number } | null =
    null;
  let frame = 0;

  const draw = (): void => {
    if (paths === null || context === null) return;
    const [sight, ratio] = [readSight(), devicePixelRatio];
    const isThere = drawn?.paths === paths && drawn.ratio === ratio;
    if (isThere && drawn !== null && isSeenAlike(drawn.sight, sight)) return;
    drawn = { paths, sight, ratio };
    fitCanvas(canvas, paths.regions.length === 0 ? NOTHING : sight, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const scale = sight.zoom * ratio;
    context.setTransform(scale, 0, 0, scale, sight.pan.x * ratio, sight.pan.y * ratio);
    drawRegions(context, paths);
    drawLines(context, paths);
  };

  return {
    update: (picture) => {
      paths = {
        ...picture,
        strokes: buildStrokes(picture.base),
        arrows: traceArrows(picture.base, picture.tier),
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    },
    draw,
    findLine: (point, reach) => findNearestLine(paths?.base ?? [], point, reach),
    stop: () => {
      cancelAnimationFrame(frame);
      paths = null;
      canvas.remove();
    },
  };
}

function isSeenAlike(a: BaseSight, b: BaseSight): boolean {
  return (
    a.zoom === b.zoom &&
    a.pan.x === b.pan.x &&
    a.pan.y === b.pan.y &&
    a.width === b.width &&
    a.height === b.height
  );
}

/** The least a canvas may be that is to be copied. */
const NOTHING = { width: 1, height: 1 };

function fitCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<BaseSight, "width" | "height">,
  ratio: number,
): void {
  const [across, down] = [Math.floor(width * ratio), Math.floor(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  [canvas.width, canvas.height] = [across, down];
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
}

function drawRegions(context: CanvasRenderingContext2D, { regions, tier, palette }: Paths): void {
  const { labelScale } = readTier(tier);
  const padding = REGION_PADDING * labelScale;
  const font = REGION_FONT * labelScale;
  context.strokeStyle = palette.regionEdge;
  context.lineWidth = REGION_BORDER;
  context.font = `bold ${font}px ${palette.font}`;
  context.setLineDash([]);
  // One after the other, each with its label, as in the still drawing: regions may overlap.
  for (const { box, label, labelFrom } of regions) {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, REGION_RADIUS);
    context.fillStyle = palette.region;
    context.fill();
    context.stroke();
    if (labelFrom > tier) continue;
    context.fillStyle = palette.regionInk;
    context.fillText(label, box.x + padding, box.y + padding + font * BASELINE);
  }
}

function drawLines(
  context: CanvasRenderingContext2D,
  { strokes, arrows, tier, palette }: Paths,
): void {
  const { symbolScale } = readTier(tier);
  for (const tone of BASE_TONES) {
    const colour = tone === "dim" ? palette.lineDim : palette.line;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    for (const { path, width, dashes, cap } of strokes.filter((stroke) => stroke.tone === tone)) {
      context.lineWidth = width * symbolScale;
      context.lineCap = cap;
      context.setLineDash((dashes ?? []).map((length) => length * symbolScale));
      context.stroke(path);
    }
    context.fill(arrows[tone]);
  }
}
