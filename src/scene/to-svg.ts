import type { NodeId } from "#schema/graph.ts";
import { type Frame, findFrame } from "./frame.ts";
import { type Point, symbolSize } from "./geometry.ts";
import { findTone } from "./line-style.ts";
import { TONE_LOOKS } from "./looks.ts";
import { haloRadius } from "./outline.ts";
import type { Box, Emphasis, Scene, SceneEdge, SceneNode } from "./scene.ts";
import { badgeShape, formatHidden, moreOffset, moreShift } from "./svg-badge.ts";
import { edgeTree } from "./svg-edge.ts";
import { labelTree } from "./svg-label.ts";
import { regionTree } from "./svg-region.ts";
import { formatNumber, type SvgElement, svg } from "./svg-tree.ts";
import { symbolTree } from "./symbols.ts";
import { formatFrameClass } from "./tier-rules.ts";

export interface SvgOptions {
  /** What the drawing is, for assistive technology. */
  readonly title: string;
  readonly description: string;
  /** Where a node leads; without it nodes are no links. */
  readonly href?: (id: NodeId) => string;
  /** Where an edge leads; `null` for one that leads nowhere. */
  readonly edgeHref?: (edge: SceneEdge) => string | null;
  /** What the badge of a node's hidden neighbours is called. */
  readonly moreTitle: (node: SceneNode) => string;
  /** Where the badge of a node's hidden neighbours leads; `null` for nowhere. */
  readonly moreHref?: (id: NodeId) => string | null;
  /** The part to show; the one `findFrame` finds where it is left out. */
  readonly frame?: Frame;
}

/**
 * The drawing as an SVG tree. It carries positions and class names only: colours and line styles come
 * from `formatLookRules`, what shows at which size from `formatTierRules`. What is brought out lies above what is dim.
 */
export function toSvg(scene: Scene, options: SvgOptions): SvgElement {
  const { frame = findFrame(scene) } = options;
  const edges = sortByTone(scene.edges.values(), findTone).flatMap((edge) => {
    const [from, to] = [scene.nodes.get(edge.from), scene.nodes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    return [edgeTree(edge, from, to, options.edgeHref?.(edge) ?? null)];
  });
  const nodes = sortByTone(scene.nodes.values(), ({ emphasis }) => emphasis).flatMap((node) => [
    nodeTree(node, options.href?.(node.id) ?? null),
    ...(node.hidden === 0
      ? []
      : [moreTree(node, options.moreTitle(node), options.moreHref?.(node.id) ?? null)]),
  ]);
  const regions = scene.regions.map(regionTree);
  return svg(
    "svg",
    {
      class: `diagram-svg ${formatFrameClass(scene, frame.step)}`,
      viewBox: formatViewBox(frame.box),
      preserveAspectRatio: "xMidYMid meet",
      role: "group",
      "aria-label": options.title,
    },
    svg("desc", {}, options.description),
    ...(regions.length === 0 ? [] : [svg("g", { class: "diagram-regions" }, ...regions)]),
    svg("g", { class: "diagram-edges" }, ...edges),
    svg("g", { class: "diagram-nodes" }, ...nodes),
  );
}

function formatViewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(formatNumber).join(" ");
}

function sortByTone<T>(items: Iterable<T>, findTone: (item: T) => Emphasis): readonly T[] {
  return [...items].sort((a, b) => TONE_LOOKS[findTone(a)].layer - TONE_LOOKS[findTone(b)].layer);
}

function nodeTree(node: SceneNode, href: string | null): SvgElement {
  const { kind, rank, emphasis, labelFrom } = node;
  const name = formatName(node);
  const halo =
    emphasis === "selected"
      ? [svg("circle", { class: "diagram-halo", r: haloRadius(kind, rank) })]
      : [];
  const classes = `diagram-node diagram-kind-${kind} diagram-${emphasis} diagram-from-${labelFrom}`;
  return svg(
    href === null ? "g" : "a",
    href === null ? { class: classes } : { class: classes, href, "aria-label": name },
    svg("title", {}, name),
    svg(
      "g",
      { transform: `translate(${node.x} ${node.y})` },
      svg(
        "g",
        { class: "diagram-symbol-scale" },
        ...halo,
        symbolTree(kind, node.glyph, rank),
        labelTree(node.label, symbolSize(kind, rank).height / 2),
      ),
    ),
  );
}

/** The badge of a node: a link of its own beside the node's, for links hold no links. */
function moreTree(node: SceneNode, title: string, href: string | null): SvgElement {
  const classes = `diagram-more diagram-${node.emphasis}`;
  const [place, shift] = [moreOffset(node), moreShift(node)];
  return svg(
    href === null ? "g" : "a",
    href === null ? { class: classes } : { class: classes, href, "aria-label": title },
    svg("title", {}, title),
    svg(
      "g",
      { transform: formatMove(node) },
      svg(
        "g",
        { class: "diagram-symbol-scale" },
        svg(
          "g",
          { transform: formatMove(place) },
          svg(
            "g",
            { class: "diagram-more-scale" },
            svg("g", { transform: formatMove(shift) }, ...badgeShape(formatHidden(node))),
          ),
        ),
      ),
    ),
  );
}

function formatMove({ x, y }: Point): string {
  return `translate(${formatNumber(x)} ${formatNumber(y)})`;
}

/** The full name, and the label where it says something else, since that is what is seen. */
function formatName({ name, label }: SceneNode): string {
  const seen = label.join(" ");
  return seen === "" || name.includes(seen) ? name : `${name} (${seen})`;
}
