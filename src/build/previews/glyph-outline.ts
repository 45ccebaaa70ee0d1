/** A glyph's outline, y upwards: its first point, and from there a path in relative commands alone. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  /** Empty for a glyph that leaves no mark, such as a space. */
  readonly rest: string;
}

export interface PathCommand {
  readonly type: string;
  readonly values: readonly number[];
}

/**
 * Writes a glyph's outline so that it can stand anywhere by its first point alone, with no number to be
 * worked out anew.
 *
 * @param commands - Absolute ones (M, L, Q, C, Z) of any number of contours.
 * @param scale - Factor on every length.
 */
export function toOutline(commands: readonly PathCommand[], scale = 1): Outline {
  const round = (value: number): number => Math.round(value * scale);
  let rest = "";
  let first: readonly [number, number] | null = null;
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (const { type, values } of commands) {
    if (type === "Z") {
      rest += "z";
      [x, y] = [startX, startY];
      continue;
    }
    const points = values.map(round);
    const isFirst = first === null;
    if (!isFirst) rest += type.toLowerCase() + formatPoints(points, x, y);
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    if (type === "M") [startX, startY] = [x, y];
    first ??= [x, y];
  }
  return { x: first?.[0] ?? 0, y: first?.[1] ?? 0, rest };
}

function formatPoints(points: readonly number[], x: number, y: number): string {
  const relative = points.map((value, index) => value - (index % 2 === 0 ? x : y));
  return relative.join(" ").replaceAll(" -", "-");
}
