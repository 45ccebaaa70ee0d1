import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import { rankNodes } from "#scene/stage.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Scope } from "#view/view.ts";
import { formatDate } from "#words/dates.ts";
import { formatCount } from "#words/messages.ts";
import { HOME_TITLES } from "#words/titles.ts";
import { brandTree, MARGIN, previewTree } from "./frame-parts.ts";
import { type Ink, setBlock, textTree } from "./ink.ts";
import { mapTree } from "./map-picture.ts";
import type { PreviewInput } from "./node-preview.ts";
import { PREVIEW_SIZE } from "./preview-files.ts";

const PANEL = 560;
const COLUMN = PANEL - MARGIN - 40;

/** The preview of a scope's pages that have none of their own: its title, its size and its whole map. */
export function scopePreview(scope: Scope, { graph, scene }: PreviewInput, ink: Ink): SvgElement {
  const { width, height } = PREVIEW_SIZE;
  const title = setBlock(
    {
      text: HOME_TITLES[scope],
      colour: ink.colours("ink"),
      width: COLUMN,
      height: 260,
      sizes: [68, 62, 56, 52, 48, 44, 40],
      weight: 700,
      leading: 1.16,
    },
    ink,
  );
  const isSmall = scene.size === "small";
  const box = { x: PANEL + 20, y: 28, width: width - PANEL - 40, height: height - 48 };
  const style = {
    box,
    symbolScale: isSmall ? 1.45 : 0.5,
    lineWidth: isSmall ? 2.5 : 1,
    order: rankNodes(graph).byImportance,
    nameOf: (id: NodeId) => findShortName(graph, id),
  };
  return previewTree(
    [
      svg("rect", { x: PANEL, width: width - PANEL, height, fill: ink.colours("ground-lit") }),
      svg("rect", { x: PANEL, width: 2, height, fill: ink.colours("rule") }),
      mapTree(scene, style, ink),
      ...brandTree(MARGIN, 92, 52, ink),
      ...title.place(MARGIN, 172),
      ...countTrees(graph, ink),
    ],
    ink,
  );
}

/** How much there is, and how far its dates reach. */
function countTrees({ nodes, claims, sources, newest }: Graph, ink: Ink): readonly SvgElement[] {
  const lines = [
    [formatCount(nodes.size, "node"), formatCount(claims.size, "claim")],
    [formatCount(sources.size, "source"), ...(newest === null ? [] : [formatDate(newest)])],
  ];
  return lines.map((parts, index) =>
    textTree(parts.join(" · "), {
      x: MARGIN,
      y: PREVIEW_SIZE.height - 104 + index * 48,
      size: 34,
      weight: 400,
      colour: ink.colours("ink-soft"),
    }),
  );
}
