import type { Palette } from "#render/shared/palette.ts";
import { controlPoint, type Point, readTier } from "#scene/geometry.ts";
import { findLineKind, findTone, lineWidth } from "#scene/line-style.ts";
import {
  ARROW_SIZE,
  CHANGE_LOOKS,
  LINE_LOOKS,
  type LineLook,
  TINT_REACH,
  TONE_LOOKS,
  TONES,
} from "#scene/looks.ts";
import { curveMiddle, isOutlinedAlike, trimEdge } from "#scene/outline.ts";
import type { Emphasis, LineChange, Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { formatBadge } from "#scene/svg-edge.ts";
import { paintPill } from "./paint-pill.ts";

/** Lines that are stroked alike, as one path from centre to centre, as the SVG has them: their dashes
 * begin at the centre, and opaque symbols hide the ends. */
interface Stroke extends LineLook {
  /** In layout units at symbol scale 1. */
  readonly width: number;
  readonly path: Path2D;
}

/** A sign or count and the place of its middle. */
interface LineBadge {
  readonly text: string;
  readonly at: Point;
}

/** The lines of one tone, ready to be painted at a zoom tier. */
interface ToneOfLines {
  readonly strokes: Map<string, Stroke>;
  readonly tints: Map<LineChange, Path2D>;
  readonly arrows: Path2D;
  readonly badges: LineBadge[];
}

export type LinePaths = Readonly<Record<Emphasis, ToneOfLines>>;

/**
 * Makes the paths of a scene's lines at a zoom tier. Where a line leaves its symbols takes long to find,
 * so it is kept for each line until that or its ends change.
 */
export function createLinePaths(): (scene: Scene, tier: number) => LinePaths {
  const findMarks = rememberMarks();
  return ({ nodes, edges }, tier) => {
    const paths = { dim: noLines(), plain: noLines(), lit: noLines(), selected: noLines() };
    const size = ARROW_SIZE * readTier(tier).symbolScale;
    for (const edge of edges.values()) {
      const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
      if (from === undefined || to === undefined) continue;
      const tone = paths[findTone(edge)];
      for (const path of listPaths(tone, edge)) traceCurve(path, edge, from, to);
      if (hasMarks(edge)) addMarks(tone, edge, findMarks({ edge, from, to }, tier), size);
    }
    return paths;
  };
}

function hasMarks(edge: SceneEdge): boolean {
  return edge.arrows.from || edge.arrows.to || formatBadge(edge) !== "";
}

function addMarks(tone: ToneOfLines, edge: SceneEdge, marks: Marks, size: number): void {
  for (const arrow of marks.arrows) traceArrow(tone.arrows, arrow, size);
  const text = formatBadge(edge);
  if (text !== "") tone.badges.push({ text, at: marks.middle });
}

function noLines(): ToneOfLines {
  return { strokes: new Map(), tints: new Map(), arrows: new Path2D(), badges: [] };
}

/** The paths that a line is part of: its stroke's and, where it has changed, its tint's. */
function listPaths({ strokes, tints }: ToneOfLines, edge: SceneEdge): readonly Path2D[] {
  const kind = findLineKind(edge);
  const stroke = strokes.get(kind) ?? {
    ...LINE_LOOKS[kind],
    width: lineWidth(edge),
    path: new Path2D(),
  };
  strokes.set(kind, stroke);
  if (edge.change === null) return [stroke.path];
  const tint = tints.get(edge.change) ?? new Path2D();
  tints.set(edge.change, tint);
  return [stroke.path, tint];
}

function traceCurve(path: Path2D, { bend }: SceneEdge, from: Point, to: Point): void {
  const { x, y } = controlPoint(from, to, bend);
  path.moveTo(from.x, from.y);
  path.quadraticCurveTo(x, y, to.x, to.y);
}

/** Where an arrowhead stands: its tip, and a point that its line comes from. */
interface Arrow {
  readonly tip: Point;
  readonly before: Point;
}

/** An edge with the nodes it joins. */
interface Line {
  readonly edge: SceneEdge;
  readonly from: SceneNode;
  readonly to: SceneNode;
}

/** What stands on a line at places that depend on its symbols' outlines. */
interface Marks {
  readonly arrows: readonly Arrow[];
  readonly middle: Point;
}

function rememberMarks(): (line: Line, tier: number) => Marks {
  const known = new Map<
    string,
    { readonly line: Line; readonly tier: number; readonly marks: Marks }
  >();
  return (line, tier) => {
    const { id } = line.edge;
    const last = known.get(id);
    if (last?.tier === tier && isMarkedAlike(last.line, line)) return last.marks;
    const marks = findMarks(line, readTier(tier).symbolScale);
    known.set(id, { line, tier, marks });
    return marks;
  };
}

function isMarkedAlike(a: Line, b: Line): boolean {
  const isLineAlike =
    a.edge === b.edge ||
    (a.edge.bend === b.edge.bend &&
      a.edge.arrows.from === b.edge.arrows.from &&
      a.edge.arrows.to === b.edge.arrows.to);
  return isLineAlike && isOutlinedAlike(a.from, b.from) && isOutlinedAlike(a.to, b.to);
}

function findMarks({ edge, from, to }: Line, symbolScale: number): Marks {
  const { start, control, end } = trimEdge(edge, from, to, symbolScale);
  return {
    arrows: [
      ...(edge.arrows.from ? [{ tip: start, before: control }] : []),
      ...(edge.arrows.to ? [{ tip: end, before: control }] : []),
    ],
    // At scale 1, as in the still drawing, where no rule could move it from step to step.
    middle: curveMiddle(trimEdge(edge, from, to, 1)),
  };
}

function traceArrow(path: Path2D, { tip, before }: Arrow, size: number): void {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const along =
    length === 0
      ? { x: 1, y: 0 }
      : { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const foot = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  const half = size / 2;
  path.moveTo(tip.x, tip.y);
  path.lineTo(foot.x + along.y * half, foot.y - along.x * half);
  path.lineTo(foot.x - along.y * half, foot.y + along.x * half);
  path.closePath();
}

/** Paints lines, tone by tone, in layout units. */
export function paintLines(
  context: CanvasRenderingContext2D,
  paths: LinePaths,
  tier: number,
  palette: Palette,
): void {
  const { symbolScale, labelScale } = readTier(tier);
  for (const tone of TONES) {
    const { strokes, tints, arrows, badges } = paths[tone];
    const { line, text: ink, tintOpacity } = TONE_LOOKS[tone];
    paintTints(context, tints, tintOpacity, symbolScale, palette);
    const colour = palette.colour(line);
    context.strokeStyle = colour;
    for (const { path, width, dashes, cap } of strokes.values()) {
      context.lineWidth = width * symbolScale;
      context.lineCap = cap;
      context.setLineDash((dashes ?? []).map((length) => length * symbolScale));
      context.stroke(path);
    }
    context.setLineDash([]);
    context.fillStyle = colour;
    context.fill(arrows);
    for (const { text, at } of badges) {
      paintPill(context, text, at, labelScale, { palette, ink, line });
    }
  }
}

function paintTints(
  context: CanvasRenderingContext2D,
  tints: ReadonlyMap<LineChange, Path2D>,
  opacity: number,
  symbolScale: number,
  palette: Palette,
): void {
  context.globalAlpha = opacity;
  context.lineCap = "round";
  context.setLineDash([]);
  context.lineWidth = 2 * TINT_REACH * symbolScale;
  for (const [change, path] of tints) {
    context.strokeStyle = palette.colour(CHANGE_LOOKS[change].tint);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}
