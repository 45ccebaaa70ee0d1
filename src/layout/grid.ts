import type { Point } from "#graph/graph.ts";
import type { Box } from "#scene/scene.ts";

/** Room a node with its label takes from side to side, and from row to row, in layout units. */
const WIDTH = 130;
const HEIGHT = 104;
/** Width to height of that room at best, where there is more. */
const BEST_ASPECT = 1.2;

/**
 * Spreads points evenly over a box, in rows from side to side, those of a row between those of the rows
 * above and below.
 *
 * @param corner - What is to be left free in the upper left. With less than a point's room beside it,
 *   all rows lie below it.
 * @returns As many as asked for, row by row.
 */
export function spreadPoints(
  box: Box,
  corner: { readonly width: number; readonly height: number },
  count: number,
): readonly Point[] {
  const isBlocked = corner.width > box.width && box.height > corner.height;
  const top = isBlocked ? Math.max(0, corner.height) : 0;
  const below = { ...box, y: box.y + top, height: box.height - top };
  const rows = listRows(below, isBlocked ? { width: 0, height: 0 } : corner, count);
  const total = rows.reduce((sum, row) => sum + row.width + WIDTH, 0);
  let covered = 0;
  let given = 0;
  return rows.flatMap(({ x, y, width }, index) => {
    covered += width + WIDTH;
    const size = Math.round((covered / total) * count) - given;
    given += size;
    const pitch = width / Math.max(1, size - 0.5);
    const start = index % 2 === 1 ? x + pitch / 2 : x;
    return Array.from({ length: size }, (_, place) => ({ x: start + place * pitch, y }));
  });
}

interface Row extends Point {
  readonly width: number;
}

function listRows(
  box: Box,
  corner: { readonly width: number; readonly height: number },
  count: number,
): readonly Row[] {
  const { x, y, width, height } = box;
  const rows = countRows(box, count);
  return Array.from({ length: rows }, (_, index) => {
    const down = rows === 1 ? height / 2 : (index * height) / (rows - 1);
    const left = down < corner.height ? Math.min(width, Math.max(0, corner.width)) : 0;
    return { x: x + left, y: y + down, width: width - left };
  });
}

function countRows({ width, height }: Box, count: number): number {
  const best = Math.sqrt((count * (height + HEIGHT) * BEST_ASPECT) / (width + WIDTH));
  const most = Math.floor(height / HEIGHT) + 1;
  return Math.max(1, Math.min(count, most, Math.round(best)));
}
