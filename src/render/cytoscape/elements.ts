import type { ElementDefinition } from "cytoscape";
import { findMoreBadge } from "#render/shared/more-badge.ts";
import { LABEL_FONT, LABEL_GAP, type Point, readTier, symbolSize } from "#scene/geometry.ts";
import { findLineKind, findTone, lineWidth } from "#scene/line-style.ts";
import { ARROW_SIZE, HALO, LINE_LOOKS, TINT_REACH } from "#scene/looks.ts";
import { type Curve, haloRadius, trimEdge } from "#scene/outline.ts";
import type { SceneEdge, SceneNode } from "#scene/scene.ts";
import { BADGE_FONT } from "#scene/svg-badge.ts";
import { formatBadge } from "#scene/svg-edge.ts";
import { LABEL_HALO } from "#scene/svg-label.ts";

/** Lowers Cytoscape's text, which hangs at its line's top, to where the SVG's stands (`svg-label.ts`). */
const TEXT_DROP = 1.6;
/** Length of Cytoscape's triangle arrow at `arrow-scale` 1 on a thin line, in layout units. */
const ARROW_UNIT = 29 * 0.3;

/**
 * A node as Cytoscape keeps it at a zoom tier. Fresh each time: Cytoscape keeps and edits what it is
 * given. The same fields are there at every tier, for `json()` merges and never removes.
 */
export function nodeElement(node: SceneNode, tier: number): ElementDefinition {
  const { id, kind, glyph, rank, emphasis, label, labelFrom, x, y } = node;
  const { symbolScale, labelScale } = readTier(tier);
  const { width, height } = symbolSize(kind, rank);
  const isSelected = emphasis === "selected";
  const halo = 2 * haloRadius(kind, rank);
  const bodyWidth = isSelected ? halo : width;
  const bodyHeight = isSelected ? halo : height;
  const more = findMoreBadge(node, tier);
  return {
    group: "nodes",
    data: {
      id,
      kind,
      glyph,
      rank,
      tone: emphasis,
      width: bodyWidth * symbolScale,
      height: bodyHeight * symbolScale,
      // Of the symbol's image and of the badge's, whose place is from the body's upper left corner.
      imageWidths: [width * symbolScale, more.width],
      imageHeights: [height * symbolScale, more.height],
      imageX: ["50%", (bodyWidth / 2) * symbolScale + more.x - more.width / 2],
      imageY: ["50%", (bodyHeight / 2) * symbolScale + more.y - more.height / 2],
      more: more.text,
      // How far the badge may stand out of the body: what lies further out is not drawn.
      expansion: more.width + more.height,
      ring: isSelected ? HALO.ring * symbolScale : 0,
      text: labelFrom <= tier ? label.join("\n") : "",
      font: LABEL_FONT * labelScale,
      // Cytoscape hangs the label from the body's foot; it belongs at the symbol's.
      drop: (LABEL_GAP + TEXT_DROP) * labelScale - ((bodyHeight - height) / 2) * symbolScale,
      textHalo: (LABEL_HALO / 2) * labelScale,
    },
    position: { x, y },
  };
}

/** An edge as Cytoscape keeps it at a zoom tier; its curve shows from outline to outline. */
export function edgeElement(
  edge: SceneEdge,
  from: SceneNode,
  to: SceneNode,
  tier: number,
): ElementDefinition {
  const { id, arrows, change } = edge;
  const { symbolScale, labelScale } = readTier(tier);
  const style = LINE_LOOKS[findLineKind(edge)];
  const curve = trimEdge(edge, from, to, symbolScale);
  const badge = formatBadge(edge);
  return {
    group: "edges",
    data: {
      id,
      source: edge.from,
      target: edge.to,
      ...describeCurve(curve, from, to),
      width: lineWidth(edge) * symbolScale,
      line: style.dashes === null ? "solid" : "dashed",
      dashes: (style.dashes ?? [6, 3]).map((length) => length * symbolScale),
      // The SVG's pattern begins at the centre, this one where the line comes out of the symbol.
      dashOffset: Math.hypot(curve.start.x - from.x, curve.start.y - from.y),
      cap: style.cap,
      fromArrow: arrows.from ? "triangle" : "none",
      toArrow: arrows.to ? "triangle" : "none",
      arrowScale: (ARROW_SIZE / ARROW_UNIT) * symbolScale,
      badge,
      badgeShape: badge.length === 1 ? "circle" : "round-rectangle",
      badgeFont: BADGE_FONT * labelScale,
      badgePadding: 2.75 * labelScale,
      badgeBorder: badge === "" ? 0 : labelScale,
      tone: findTone(edge),
      tint: change,
      tintReach: TINT_REACH * symbolScale,
    },
  };
}

/**
 * A quadratic curve in Cytoscape's terms: its ends as offsets from the nodes' centres, its control
 * point as a share along the line from centre to centre and a distance to its right hand, seen with
 * y down (`control-point-weights` and `-distances` under `edge-distances: node-position`).
 */
function describeCurve({ start, control, end }: Curve, from: Point, to: Point) {
  const line = { x: to.x - from.x, y: to.y - from.y };
  const reach = { x: control.x - from.x, y: control.y - from.y };
  const length = Math.hypot(line.x, line.y);
  const isPoint = length < 1e-6;
  return {
    start: formatOffset(start, from),
    end: formatOffset(end, to),
    along: isPoint ? 0.5 : (reach.x * line.x + reach.y * line.y) / length ** 2,
    aside: isPoint ? 0 : (reach.y * line.x - reach.x * line.y) / length,
  };
}

function formatOffset(point: Point, centre: Point): string {
  return `${(point.x - centre.x).toFixed(3)}px ${(point.y - centre.y).toFixed(3)}px`;
}
