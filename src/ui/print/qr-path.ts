import { encode } from "uqr";

/** A QR code as one SVG path. */
export interface QrPath {
  /** Modules a side, the quiet zone included: the side of the view box. */
  readonly size: number;
  readonly d: string;
}

/** Clear modules around it, without which readers do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** What version 40 holds at error correction M (ISO/IEC 18004). */
const MOST_BYTES = 2331;

/**
 * Encodes a text as a QR code, error correction M (it still reads with 15 % of it gone).
 *
 * @returns `null` where it is longer than the largest code holds, 2,331 bytes.
 */
export function buildQrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
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
