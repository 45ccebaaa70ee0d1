import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Standing } from "#graph/standing.ts";
import type { Scene, SceneNode } from "#scene/scene.ts";
import { rankNodes } from "#scene/stage.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { GraphNode, NodeId } from "#schema/graph.ts";
import { previewTree, toSymbol } from "./frame-parts.ts";
import type { Ink } from "./ink.ts";
import { neighbourhoodTree } from "./neighbourhood.ts";
import { nodeColumn } from "./node-column.ts";
import { PREVIEW_SIZE } from "./preview-files.ts";
import { findTopClaim } from "./top-claim.ts";

/** What a preview is drawn from. */
export interface PreviewInput {
  readonly graph: Graph;
  /** What is to be seen of the graph, nothing brought out. */
  readonly scene: Scene;
}

/** Where the diagram's part begins. */
const PANEL = 712;

/** A node's preview: what it is, its name, the claim that tells most, and its neighbours. */
export function nodePreview({ graph, scene }: PreviewInput, node: GraphNode, ink: Ink): SvgElement {
  const top = findTopClaim(graph, node.id);
  const panel = panelTrees({ graph, scene }, node, top, ink);
  return previewTree([...panel, ...nodeColumn(graph, node, top, ink)], ink);
}

function panelTrees(
  { graph, scene }: PreviewInput,
  node: GraphNode,
  top: Standing | null,
  ink: Ink,
): readonly SvgElement[] {
  const { width, height } = PREVIEW_SIZE;
  const drawn = scene.nodes.get(node.id);
  // What the map does not have stands alone.
  const center: SceneNode = drawn ?? {
    ...toSymbol(node),
    id: node.id,
    name: node.name,
    x: 0,
    y: 0,
    label: [],
    labelFrom: 0,
    emphasis: "selected",
    hidden: 0,
  };
  const { subject, object } = top?.claim ?? { subject: null, object: null };
  const given = {
    at: { x: (PANEL + width) / 2, y: height / 2 + 4 },
    order: rankNodes(graph).byImportance,
    first: subject === node.id ? object : subject,
    nameOf: (id: NodeId) => findShortName(graph, id),
  };
  return [
    svg("rect", { x: PANEL, width: width - PANEL, height, fill: ink.colours("ground-lit") }),
    svg("rect", { x: PANEL, width: 2, height, fill: ink.colours("rule") }),
    neighbourhoodTree(scene, center, given, ink),
  ];
}
