import type { Palette } from "#render/shared/palette.ts";
import type { Point } from "#scene/geometry.ts";
import type { Token } from "#scene/looks.ts";
import { BADGE_BASELINE, BADGE_BORDER, BADGE_FONT, badgeSize } from "#scene/svg-badge.ts";

/** The colours of a pill's text and border; its ground is the drawing's. */
interface PillColours {
  readonly palette: Palette;
  readonly ink: Token;
  readonly line: Token;
}

/** Paints a pill with a short text, its middle at a place, in layout units: the twin of `badgeShape`. */
export function paintPill(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  labelScale: number,
  { palette, ink, line }: PillColours,
): void {
  const size = badgeSize(text);
  const [width, height] = [size.width * labelScale, size.height * labelScale];
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - height / 2, width, height, height / 2);
  context.fillStyle = palette.colour("ground");
  context.fill();
  context.strokeStyle = palette.colour(line);
  context.lineWidth = BADGE_BORDER * labelScale;
  context.stroke();
  context.font = `bold ${BADGE_FONT * labelScale}px ${palette.font}`;
  context.textAlign = "center";
  context.fillStyle = palette.colour(ink);
  context.fillText(text, at.x, at.y + BADGE_BASELINE * labelScale);
}
