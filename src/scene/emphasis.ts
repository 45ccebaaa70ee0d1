import type { NodeId } from "#schema/graph.ts";
import type { Emphasis, SceneEdge } from "./scene.ts";

/** What is brought out of the drawing. */
export interface Marks {
  readonly selectedNode: NodeId | null;
  /** Id of a line or a bridge. */
  readonly selectedLine: string | null;
  /** What the pointer or the reading view lights; while there is any, it takes the place of the
   * selection's neighbourhood. */
  readonly lit: {
    readonly nodes: ReadonlySet<NodeId>;
    readonly edges: ReadonlySet<string>;
  } | null;
}

type Link = Pick<SceneEdge, "id" | "from" | "to">;

/** How much each item of a drawing is brought out. */
export interface EmphasisRule {
  readonly ofNode: (id: NodeId) => Emphasis;
  readonly ofEdge: (id: string) => Emphasis;
}

/**
 * Turns marks into the emphasis of each item. A selected node lights its edges and their other ends;
 * a selected edge lights its ends; the rest is dim. A selection that is not drawn counts as none.
 */
export function resolveEmphasis(
  marks: Marks,
  nodes: ReadonlySet<NodeId>,
  links: readonly Link[],
): EmphasisRule {
  const node =
    marks.selectedNode !== null && nodes.has(marks.selectedNode) ? marks.selectedNode : null;
  const edge = links.find(({ id }) => id === marks.selectedLine) ?? null;
  const lit = marks.lit ?? findNeighbourhood(node, edge, links);
  const isAll = lit === null;
  return {
    ofNode: (id) => {
      if (id === node) return "selected";
      if (isAll) return "plain";
      return lit.nodes.has(id) ? "lit" : "dim";
    },
    ofEdge: (id) => {
      if (id === edge?.id) return "selected";
      if (isAll) return "plain";
      return lit.edges.has(id) ? "lit" : "dim";
    },
  };
}

function findNeighbourhood(
  node: NodeId | null,
  edge: Link | null,
  links: readonly Link[],
): Marks["lit"] {
  if (node === null && edge === null) return null;
  const around = links.filter(({ from, to }) => from === node || to === node);
  const lit = edge === null ? around : [...around, edge];
  return {
    nodes: new Set(lit.flatMap(({ from, to }) => [from, to])),
    edges: new Set(lit.map(({ id }) => id)),
  };
}
