import type { NodeId } from "#schema/graph.ts";
import type { Emphasis, LineChange, SceneEdge, SceneSize } from "./scene.ts";

/** What is brought out of the drawing. */
export interface Marks {
  readonly selectedNode: NodeId | null;
  /** Id of a line or a bridge. */
  readonly selectedLine: string | null;
  /** What the pointer or the reading view lights; while there is any, it takes the place of the
   * selection's neighbourhood. */
  readonly lit: Lit | null;
  /** What became of lines since the date asked for, by line id; none where it was not asked. */
  readonly changes: ReadonlyMap<string, LineChange>;
}

export interface Lit {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<string>;
  /** Lit by a pointer that may only pass: in a large drawing nothing else is dimmed for it, and the
   * selection's neighbourhood stays lit. Dimming all the rest takes longer there than a pointer stays. */
  readonly isPointed?: boolean;
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
  { selectedNode, selectedLine, lit: pointed }: Marks,
  size: SceneSize,
  nodes: ReadonlySet<NodeId>,
  links: ReadonlyMap<string, Link>,
): EmphasisRule {
  const node = selectedNode !== null && nodes.has(selectedNode) ? selectedNode : null;
  const edge = selectedLine === null ? null : (links.get(selectedLine) ?? null);
  const passing = size === "large" && pointed?.isPointed === true ? pointed : null;
  const lit = passing === null && pointed !== null ? pointed : findNeighbourhood(node, edge, links);
  const rest = lit === null ? "plain" : "dim";
  return {
    ofNode: (id) => {
      if (id === node) return "selected";
      return lit?.nodes.has(id) === true || passing?.nodes.has(id) === true ? "lit" : rest;
    },
    ofEdge: (id) => {
      if (id === edge?.id) return "selected";
      return lit?.edges.has(id) === true || passing?.edges.has(id) === true ? "lit" : rest;
    },
  };
}

function findNeighbourhood(
  node: NodeId | null,
  edge: Link | null,
  links: ReadonlyMap<string, Link>,
): Lit | null {
  if (node === null && edge === null) return null;
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  for (const link of links.values()) {
    if (link !== edge && link.from !== node && link.to !== node) continue;
    edges.add(link.id);
    nodes.add(link.from).add(link.to);
  }
  return { nodes, edges };
}
