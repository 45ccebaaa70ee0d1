import type { NodeId } from "#schema/graph.ts";
import { symbolSize } from "./geometry.ts";
import { haloRadius } from "./outline.ts";
import type { Box, Emphasis, Scene, SceneEdge, SceneNode } from "./scene.ts";
import { edgeTree } from "./svg-edge.ts";
import { labelTree } from "./svg-label.ts";
import { type SvgElement, svg } from "./svg-tree.ts";
import { symbolTree } from "./symbols.ts";

export interface SvgOptions {
  /** What the drawing is, for assistive technology. */
  readonly title: string;
  readonly description: string;
  /** Where a node leads; without it nodes are no links. */
  readonly href?: (id: NodeId) => string;
  /** Where an edge leads; `null` for one that leads nowhere. */
  readonly edgeHref?: (edge: SceneEdge) => string | null;
}

/**
 * The drawing as an SVG tree. It carries positions and class names only: colours, line styles and
 * the scale of symbols and labels come from `styles/diagram.css`, what shows at which size from
 * `formatTierRules`. What is brought out lies above what is dim.
 */
export function toSvg(scene: Scene, options: SvgOptions): SvgElement {
  const edges = sortByEmphasis(scene.edges.values()).flatMap((edge) => {
    const [from, to] = [scene.nodes.get(edge.from), scene.nodes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    return [edgeTree(edge, from, to, options.edgeHref?.(edge) ?? null)];
  });
  const nodes = sortByEmphasis(scene.nodes.values()).map((node) =>
    nodeTree(node, options.href?.(node.id) ?? null),
  );
  return svg(
    "svg",
    {
      class: "diagram-svg",
      viewBox: formatViewBox(scene.bounds),
      preserveAspectRatio: "xMidYMid meet",
      role: "group",
      "aria-label": options.title,
    },
    svg("desc", {}, options.description),
    svg("g", { class: "diagram-edges" }, ...edges),
    svg("g", { class: "diagram-nodes" }, ...nodes),
  );
}

function formatViewBox({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`;
}

const LAYERS: readonly Emphasis[] = ["dim", "plain", "lit", "selected"];

function sortByEmphasis<T extends { readonly emphasis: Emphasis }>(
  items: Iterable<T>,
): readonly T[] {
  return [...items].sort((a, b) => LAYERS.indexOf(a.emphasis) - LAYERS.indexOf(b.emphasis));
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

/** The full name, and the label where it says something else, since that is what is seen. */
function formatName({ name, label }: SceneNode): string {
  const seen = label.join(" ");
  return seen === "" || name.includes(seen) ? name : `${name} (${seen})`;
}
