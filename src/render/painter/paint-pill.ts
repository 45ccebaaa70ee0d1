import type { Palette } from "#render/palette.ts";
import type { Point } from "#scene/geometry.ts";
import { BADGE_BASELINE, BADGE_BORDER, BADGE_FONT, badgeSize } from "#scene/svg-badge.ts";

/** Paints a pill with a short text, its middle at a place, in layout units: the twin of `badgeShape`. */
export function paintPill(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  labelScale: number,
  { ground, ink, line, font }: Pick<Palette, "ground" | "ink" | "line" | "font">,
): void {
  const size = badgeSize(text);
  const [width, height] = [size.width * labelScale, size.height * labelScale];
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - height / 2, width, height, height / 2);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = BADGE_BORDER * labelScale;
  context.stroke();
  context.font = `bold ${BADGE_FONT * labelScale}px ${font}`;
  context.textAlign = "center";
  context.fillStyle = ink;
  context.fillText(text, at.x, at.y + BADGE_BASELINE * labelScale);
}
