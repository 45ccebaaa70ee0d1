import { controlPoint, type Point } from "./geometry.ts";
import { findLineKind, findTone } from "./line-style.ts";
import { ARROW_SIZE, CHANGE_LOOKS, LINE_LOOKS } from "./looks.ts";
import { curveMiddle, trimEdge } from "./outline.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { badgeShape } from "./svg-badge.ts";
import { formatNumber, type SvgElement, svg } from "./svg-tree.ts";

/**
 * What stands on the middle of an edge: the signs of its change and of its standing, one where they
 * are the same, and how many it bundles unless it is dim.
 */
export function formatBadge(
  edge: Pick<SceneEdge, "type" | "standing" | "count" | "change" | "quiet" | "emphasis">,
): string {
  const { count, change } = edge;
  const changed = change === null ? "" : CHANGE_LOOKS[change].sign;
  const sign = LINE_LOOKS[findLineKind(edge)].sign?.text ?? "";
  const total = count > 1 && findTone(edge) !== "dim" ? String(count) : "";
  return [changed, sign === changed ? "" : sign, total].filter((part) => part !== "").join(" ");
}

/** Class names of an edge; a bridge has one style whatever its standing. */
function formatClasses(edge: SceneEdge): string {
  const { type, standing, change } = edge;
  const style = type === "bridge" ? "diagram-bridge" : `diagram-standing-${standing}`;
  const tint = change === null ? "" : ` diagram-change-${change}`;
  return `diagram-edge ${style} diagram-${findTone(edge)}${tint}`;
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
    ...(edge.change === null ? [] : [svg("path", { class: "diagram-tint", d })]),
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
  return svg(
    "g",
    { transform: `translate(${pair(at)})` },
    svg("g", { class: "diagram-badge-scale" }, ...badgeShape(text)),
  );
}
