import { findTone } from "#scene/line-style.ts";
import type { Box, LineChange, Scene, SceneNode } from "#scene/scene.ts";
import type { NodeType, Status } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";

/** What a drawing has in it that wants explaining, each in the order the interface lists it. */
export interface PrintLegend {
  readonly kinds: readonly NodeType[];
  readonly standings: readonly Status[];
  readonly changes: readonly LineChange[];
  readonly hasBridges: boolean;
  /** Some line says how many relations it bundles. */
  readonly hasCounts: boolean;
  /** Some node says how many neighbours are hidden. */
  readonly hasHidden: boolean;
  /** Something is dimmed for what is brought out. */
  readonly hasDim: boolean;
}

const CHANGES: readonly LineChange[] = ["added", "ended", "changed"];

/** Lists what stands within the part of a scene that is printed. O(nodes + edges). */
export function listLegend(scene: Pick<Scene, "nodes" | "edges">, box: Box): PrintLegend {
  const nodes = [...scene.nodes.values()].filter((node) => isWithin(node, box));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = [...scene.edges.values()].filter(({ from, to }) => ids.has(from) || ids.has(to));
  const lines = edges.filter(({ type }) => type === "line");
  const present = {
    kinds: new Set(nodes.map(({ kind }) => kind)),
    standings: new Set(lines.map(({ standing }) => standing)),
    changes: new Set(lines.map(({ change }) => change)),
  };
  return {
    kinds: NODE_TYPES.filter((kind) => present.kinds.has(kind)),
    standings: STATUSES.filter((status) => present.standings.has(status)),
    changes: CHANGES.filter((change) => present.changes.has(change)),
    hasBridges: lines.length < edges.length,
    hasCounts: edges.some((edge) => edge.count > 1 && findTone(edge) !== "dim"),
    hasHidden: nodes.some(({ hidden }) => hidden > 0),
    hasDim: nodes.some(({ emphasis }) => emphasis === "dim"),
  };
}

function isWithin({ x, y }: Pick<SceneNode, "x" | "y">, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
