import { controlPoint, flattenCurve, type Point, readTier } from "#scene/geometry.ts";
import { findTone, LINE_STYLES, type LineStyle, lineWidth } from "#scene/line-style.ts";
import { trimEdge } from "#scene/outline.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { ARROW_SIZE } from "#scene/svg-edge.ts";
import { isOutlinedAlike } from "./apply-scene.ts";
import type { BaseLine } from "./split-scene.ts";

/** The tones of base lines, in the order in which they are drawn. */
export type BaseTone = "dim" | "plain";
export const BASE_TONES: readonly BaseTone[] = ["dim", "plain"];

/** Lines that are stroked alike, as one path from centre to centre, as the SVG has them: their dashes
 * begin at the centre, and opaque symbols hide the ends. */
export interface Stroke extends LineStyle {
  readonly tone: BaseTone;
  /** In layout units at symbol scale 1. */
  readonly width: number;
  readonly path: Path2D;
}

export function buildStrokes(lines: readonly BaseLine[]): readonly Stroke[] {
  const strokes = new Map<string, Stroke>();
  for (const { edge, from, to } of lines) {
    const style = edge.type === "bridge" ? "bridge" : edge.standing;
    const tone = baseTone(edge);
    const key = `${tone} ${style}`;
    let stroke = strokes.get(key);
    if (stroke === undefined) {
      stroke = { ...LINE_STYLES[style], tone, width: lineWidth(edge), path: new Path2D() };
      strokes.set(key, stroke);
    }
    const { x, y } = controlPoint(from, to, edge.bend);
    stroke.path.moveTo(from.x, from.y);
    stroke.path.quadraticCurveTo(x, y, to.x, to.y);
  }
  return [...strokes.values()];
}

function baseTone(edge: SceneEdge): BaseTone {
  return findTone(edge) === "dim" ? "dim" : "plain";
}

/** Where an arrowhead stands: its tip, and a point that its line comes from. */
interface Arrow {
  readonly tip: Point;
  readonly before: Point;
}
interface Arrows {
  readonly line: BaseLine;
  readonly tier: number;
  readonly arrows: readonly Arrow[];
}

/** A path of arrowheads for each tone. */
export type ArrowPaths = Readonly<Record<BaseTone, Path2D>>;

/**
 * Makes the paths of all arrowheads of lines at a zoom tier. Where a line leaves its symbols takes long
 * to find, so it is kept for each line until that or its ends change.
 */
export function createArrowPaths(): (lines: readonly BaseLine[], tier: number) => ArrowPaths {
  const known = new Map<string, Arrows>();
  const find = (line: BaseLine, tier: number, symbolScale: number): readonly Arrow[] => {
    const { id } = line.edge;
    const last = known.get(id);
    if (last?.tier === tier && isArrowedAlike(last.line, line)) return last.arrows;
    const arrows = findArrows(line, symbolScale);
    known.set(id, { line, tier, arrows });
    return arrows;
  };
  return (lines, tier) => {
    const paths = { dim: new Path2D(), plain: new Path2D() };
    const { symbolScale } = readTier(tier);
    for (const line of lines) {
      if (!line.edge.arrows.from && !line.edge.arrows.to) continue;
      for (const arrow of find(line, tier, symbolScale)) {
        traceArrow(paths[baseTone(line.edge)], arrow, ARROW_SIZE * symbolScale);
      }
    }
    return paths;
  };
}

function isArrowedAlike(a: BaseLine, b: BaseLine): boolean {
  const isLineAlike =
    a.edge === b.edge ||
    (a.edge.bend === b.edge.bend &&
      a.edge.arrows.from === b.edge.arrows.from &&
      a.edge.arrows.to === b.edge.arrows.to);
  return isLineAlike && isOutlinedAlike(a.from, b.from) && isOutlinedAlike(a.to, b.to);
}

function findArrows({ edge, from, to }: BaseLine, symbolScale: number): readonly Arrow[] {
  const { start, control, end } = trimEdge(edge, from, to, symbolScale);
  return [
    ...(edge.arrows.from ? [{ tip: start, before: control }] : []),
    ...(edge.arrows.to ? [{ tip: end, before: control }] : []),
  ];
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

/**
 * The id of the line nearest to a point within a reach, both in layout units; the last drawn of those
 * equally near. Only lines whose box comes near enough are looked at closely.
 */
export function findNearestLine(
  lines: readonly BaseLine[],
  point: Point,
  reach: number,
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const line of lines) {
    if (!isNearBox(line, point, least)) continue;
    const distance = measureDistance(line, point);
    if (distance > least) continue;
    least = distance;
    nearest = line.edge.id;
  }
  return nearest;
}

/** Whether a point comes within a reach of the box around a line's ends and control point. */
function isNearBox({ edge, from, to }: BaseLine, { x, y }: Point, reach: number): boolean {
  const control = controlPoint(from, to, edge.bend);
  return (
    x >= Math.min(from.x, to.x, control.x) - reach &&
    x <= Math.max(from.x, to.x, control.x) + reach &&
    y >= Math.min(from.y, to.y, control.y) - reach &&
    y <= Math.max(from.y, to.y, control.y) + reach
  );
}

function measureDistance({ edge, from, to }: BaseLine, point: Point): number {
  const points = flattenCurve(from, to, edge.bend);
  return points.reduce((least, end, index) => {
    const start = points[index - 1];
    return start === undefined ? least : Math.min(least, distanceToPiece(point, start, end));
  }, Number.POSITIVE_INFINITY);
}

function distanceToPiece({ x, y }: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - start.x - part * dx, y - start.y - part * dy);
}
