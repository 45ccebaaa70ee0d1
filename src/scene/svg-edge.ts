import type { Status } from "#schema/graph.ts";
import { controlPoint, type Point } from "./geometry.ts";
import { curveMiddle, trimEdge } from "./outline.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { formatNumber, type SvgElement, svg } from "./svg-tree.ts";
import { measureText } from "./text-width.ts";

/** Length and width of an arrowhead at symbol scale 1, in layout units. */
export const ARROW_SIZE = 7.5;
/** Font size of a count at label scale 1. */
export const BADGE_FONT = 10.5;
const BADGE_HEIGHT = 14;
const BADGE_PADDING = 4;

/** Signs that repeat a standing on the line itself, since a barred or crossed line needs one. */
const STANDING_SIGNS: Readonly<Partial<Record<Status, string>>> = { suspended: "‖", ended: "×" };

/** What stands on the middle of an edge: the sign of its standing, and how many it bundles. */
export function formatBadge({ type, standing, count }: SceneEdge): string {
  const sign = type === "line" ? (STANDING_SIGNS[standing] ?? "") : "";
  return [sign, count > 1 ? String(count) : ""].filter((part) => part !== "").join(" ");
}

/** Class names of an edge; a bridge has one style whatever its standing. */
function formatClasses({ type, standing, emphasis }: SceneEdge): string {
  const style = type === "bridge" ? "diagram-bridge" : `diagram-standing-${standing}`;
  return `diagram-edge ${style} diagram-${emphasis}`;
}

/** An edge: its curve, a wider unseen one to point at, arrowheads, and a badge. */
export function edgeTree(
  edge: SceneEdge,
  from: SceneNode,
  to: SceneNode,
  href: string | null,
): SvgElement {
  const control = controlPoint(from, to, edge.bend);
  const d = `M${pair(from)}Q${pair(control)} ${pair(to)}`;
  const { start, control: bow, end } = trimEdge(edge, from, to, 1);
  const arrows = [
    ...(edge.arrows.from ? [arrowTree(from, bow, start)] : []),
    ...(edge.arrows.to ? [arrowTree(to, bow, end)] : []),
  ];
  const badge = formatBadge(edge);
  const classes = formatClasses(edge);
  return svg(
    href === null ? "g" : "a",
    // Not in the tab order: the nodes are, and the claims are links in the text beside the drawing.
    href === null ? { class: classes } : { class: classes, href, tabindex: "-1" },
    svg("title", {}, edge.title),
    svg("path", { class: "diagram-hit", d }),
    svg("path", { class: "diagram-line", d }),
    ...arrows,
    ...(badge === "" ? [] : [badgeTree(badge, curveMiddle({ start, control: bow, end }))]),
  );
}

function pair({ x, y }: Point): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}

/** An arrowhead on a symbol's outline; it moves with the outline as the symbol is scaled. */
function arrowTree(node: Point, before: Point, tip: Point): SvgElement {
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const place = pair({ x: tip.x - node.x, y: tip.y - node.y });
  const half = ARROW_SIZE / 2;
  return svg(
    "g",
    { transform: `translate(${pair(node)})` },
    svg(
      "g",
      { class: "diagram-symbol-scale" },
      svg("path", {
        class: "diagram-arrow",
        d: `M0 0L${-ARROW_SIZE} ${-half}V${half}Z`,
        transform: `translate(${place}) rotate(${formatNumber(angle)})`,
      }),
    ),
  );
}

function badgeTree(text: string, at: Point): SvgElement {
  const width = Math.max(BADGE_HEIGHT, measureText(text, BADGE_FONT) + 2 * BADGE_PADDING);
  return svg(
    "g",
    { transform: `translate(${pair(at)})` },
    svg(
      "g",
      { class: "diagram-badge-scale" },
      svg("rect", {
        class: "diagram-badge",
        x: -width / 2,
        y: -BADGE_HEIGHT / 2,
        width,
        height: BADGE_HEIGHT,
        rx: BADGE_HEIGHT / 2,
      }),
      svg("text", { class: "diagram-count", y: BADGE_FONT * 0.36 }, text),
    ),
  );
}
