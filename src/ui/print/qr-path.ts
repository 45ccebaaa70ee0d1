import { encode } from "uqr";

/** A QR code as one SVG path. */
export interface QrPath {
  /** Modules a side, the quiet zone included: the side of the view box. */
  readonly size: number;
  readonly d: string;
}

/** Clear modules around it, without which readers do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Encodes a text as a QR code, error correction M (it still reads with 15 % of it gone).
 *
 * @param text - At most 2,331 bytes.
 * @throws {RangeError} Where it is longer.
 */
export function buildQrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const rows = data.map((row, y) =>
    listRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, d: rows.flat().join("") };
}

/** Start and length of each run of dark modules: a bar prints without the seams that squares show. */
function listRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
