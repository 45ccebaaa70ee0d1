import type { Graph } from "#graph/graph.ts";
import { findTier, labelBox, symbolBox } from "#scene/geometry.ts";
import { breakLabel } from "#scene/node-text.ts";
import type { Box, SceneNode } from "#scene/scene.ts";
import { rankNodes } from "#scene/stage.ts";
import type { GraphNode, NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { type Anchor, findAnchors } from "./anchors.ts";
import { findKeptAnchors, type KeptRegion } from "./kept-seats.ts";
import { type Extent, NEAR_ZOOM } from "./model.ts";
import type { Plot } from "./plots.ts";

/** Zoom at which the whole map is seen on a canvas between two panels. */
const WHOLE_ZOOM = 0.25;
export const WHOLE_TIER = findTier(WHOLE_ZOOM);

/** Kinds that the map shows when it opens, whole, by how much their labels matter then. */
const OVERVIEW: ReadonlyMap<NodeType, number> = new Map([
  ["country", 2],
  ["salt-flat", 1.2],
  ["company", 1],
  ["mineral", 1],
]);

/** Whether the map shows a node when it opens. */
export function isInOverview({ type }: GraphNode): boolean {
  return OVERVIEW.has(type);
}

/** A node that looks for its place in its region; only its place changes, and what follows from it. */
export interface Sitter {
  readonly id: NodeId;
  x: number;
  y: number;
  /** How much its label matters when the whole map is in view; 0: it is not shown then. */
  readonly worth: number;
  /** Where of two labels only one has room, the one whose turn comes first has it. */
  readonly turn: number;
  readonly degree: number;
  /** What the label covers at zoom 1, as distances from the centre. */
  readonly label: Extent;
  /** What symbol and label cover when the whole map is in view; symbols are never larger. */
  readonly farSymbol: Extent;
  readonly farLabel: Extent;
  readonly anchor: Anchor | undefined;
  readonly ties: Tie[];
  /** Those whose labels or symbols could meet its own when the whole map is in view. */
  readonly near: Sitter[];
  /** By how much its label is covered then; 0: it has room. */
  load: number;
}

/** A line to be kept short, the more so the heavier it is. */
export interface Tie {
  readonly to: Sitter;
  readonly weight: number;
}

/** A region of the map with what is to stand in it. */
export interface Ground {
  readonly id: string;
  readonly label: string;
  readonly box: Box;
  /** Where symbols and labels may be. */
  readonly room: Box;
  /** The corner that the region's own label needs when the whole map is in view. */
  readonly heading: Box;
  readonly sitters: readonly Sitter[];
}

/** A {@link Ground} that nothing stands on yet, for a plot; with the seats kept there, if any are. */
export interface EmptyGround extends Pick<Ground, "box" | "room" | "heading"> {
  readonly kept?: KeptRegion | undefined;
}

/** With this many lines a node's label matters twice as much as without any, and at most thrice. */
const WELL_KNOWN = 8;
/** With this many lines a node's lines weigh half as much: a hub would draw all to itself. */
const HUB = 12;
/** What these join lies side by side on the ground, too: such a line is short whatever else they do. */
const NEIGHBOURLY: readonly Predicate[] = ["lives-by", "protects"];
const NEIGHBOURLY_WEIGHT = 2;

/** Sitters for all nodes, at 0, 0, with their ties, in the order of the plots and of their ids. */
export function seatPlots(
  graph: Graph,
  plots: readonly Plot[],
  empty: ReadonlyMap<string, EmptyGround>,
): readonly Ground[] {
  const { main, byImportance } = rankNodes(graph);
  const turns = new Map(byImportance.map((id, turn) => [id, turn]));
  const grounds = plots.flatMap(({ id, label, nodes }) => {
    const ground = empty.get(id);
    if (ground === undefined) return [];
    const { kept, ...clear } = ground;
    const anchors = new Map([
      ...findAnchors(nodes, ground.room),
      ...(kept === undefined ? [] : findKeptAnchors(nodes, kept, ground.box)),
    ]);
    const sitters = nodes.map((node) =>
      buildSitter(node, {
        rank: node.id === main ? "main" : "normal",
        turn: turns.get(node.id) ?? 0,
        degree: graph.incident.get(node.id)?.length ?? 0,
        anchor: anchors.get(node.id),
      }),
    );
    return [{ id, label, ...clear, sitters }];
  });
  const sitters = grounds.flatMap((ground) => ground.sitters);
  tieSitters(graph, new Map(sitters.map((sitter) => [sitter.id, sitter])));
  for (const one of grounds) for (const other of grounds) introduce(one, other);
  return grounds;
}

function buildSitter(
  node: GraphNode,
  {
    rank,
    turn,
    degree,
    anchor,
  }: Pick<SceneNode, "rank"> & Pick<Sitter, "turn" | "degree" | "anchor">,
): Sitter {
  const placed = { x: 0, y: 0, kind: node.type, rank, label: breakLabel(node) } as const;
  return {
    id: node.id,
    x: 0,
    y: 0,
    worth: (OVERVIEW.get(node.type) ?? 0) * (1 + Math.min(2, degree / WELL_KNOWN)),
    turn,
    degree,
    label: toExtent(labelBox(placed, findTier(NEAR_ZOOM))),
    farSymbol: toExtent(symbolBox(placed, WHOLE_TIER)),
    farLabel: toExtent(labelBox(placed, WHOLE_TIER)),
    anchor,
    ties: [],
    near: [],
    load: 0,
  };
}

function toExtent({ x, y, width, height }: Box): Extent {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function tieSitters(graph: Graph, sitters: ReadonlyMap<NodeId, Sitter>): void {
  const lines = [...graph.lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { ends, relations } of lines) {
    const [from, to] = [sitters.get(ends[0]), sitters.get(ends[1])];
    if (from === undefined || to === undefined || from === to) continue;
    const isNear = relations.some(({ predicate }) => NEIGHBOURLY.includes(predicate));
    const weight = isNear ? NEIGHBOURLY_WEIGHT : 1 / (1 + Math.max(from.degree, to.degree) / HUB);
    from.ties.push({ to, weight });
    to.ties.push({ to: from, weight });
  }
}

/** Farther apart than this, sideways or in height, nothing of two nodes meets. */
const REACH = { x: 450, y: 280 } as const;

function introduce(one: Ground, other: Ground): void {
  const [a, b] = [one.box, other.box];
  const isFar =
    a.x > b.x + b.width + REACH.x ||
    b.x > a.x + a.width + REACH.x ||
    a.y > b.y + b.height + REACH.y ||
    b.y > a.y + a.height + REACH.y;
  if (isFar) return;
  const seen = other.sitters.filter(({ worth }) => worth > 0);
  for (const sitter of one.sitters) {
    if (sitter.worth > 0) sitter.near.push(...seen.filter((item) => item !== sitter));
  }
}
