import type { NodeId, NodeType, Status } from "#schema/graph.ts";

/**
 * A drawing as plain data: what the SVG writer and the Cytoscape adapter both draw. Lengths are
 * layout units (CSS pixels at zoom 1), x to the right, y down; the data's positions are centres.
 */
export interface Scene {
  readonly size: SceneSize;
  readonly nodes: ReadonlyMap<NodeId, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** Around every position of the scope with its symbol and label, shown or not, so that filtering
   * never moves or rescales the drawing. */
  readonly bounds: Box;
  /** Grounds of the parts of the map, drawn below everything; none in a small graph. */
  readonly regions: readonly SceneRegion[];
}

/**
 * What a drawing can take. A `small` one is seen whole: its page carries and shows all of it. A `large`
 * one is a map to look around in: it opens at a frame, its still picture leaves out what is faint, it
 * is painted, and pointing dims nothing.
 */
export type SceneSize = "small" | "large";

export interface SceneRegion {
  readonly id: string;
  readonly label: string;
  readonly box: Box;
  /** The smallest zoom tier (index into ZOOM_TIERS) at which the label has room; it stays from there up. */
  readonly labelFrom: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much an item is brought out. `plain`: nothing is selected. `selected`: the chosen one. `lit`:
 * its neighbourhood, or what is pointed at. `dim`: the rest, in mixed, opaque colours.
 */
export type Emphasis = "plain" | "selected" | "lit" | "dim";

export interface SceneNode {
  readonly id: NodeId;
  readonly kind: NodeType;
  /** Full name, for tooltips and assistive technology. */
  readonly name: string;
  /** Text inside the symbol: "Li", "BO", "CR"; empty where the kind's own mark stands. */
  readonly glyph: string;
  /** The main product (what others are by-product of) is drawn larger than the rest. */
  readonly rank: "main" | "normal";
  readonly x: number;
  readonly y: number;
  /** Label under the symbol, already broken into lines. */
  readonly label: readonly string[];
  /** The smallest zoom tier (index into ZOOM_TIERS) at which the label has room; it stays from there up. */
  readonly labelFrom: number;
  readonly emphasis: Emphasis;
  /** Neighbours that only their kinds hide; drawn as a badge that shows them. */
  readonly hidden: number;
}

/** Something drawn: a node, or an edge by the id of its line (`a b`) or bridge (`a ~ b`). */
export type SceneItem =
  | { readonly type: "node"; readonly id: NodeId }
  | { readonly type: "edge"; readonly id: string };

/** What became of a line since the date asked for. */
export type LineChange = "added" | "ended" | "changed";

export interface SceneEdge {
  /** Line id (`a b`), or for a bridge `a ~ b`. */
  readonly id: string;
  readonly type: "line" | "bridge";
  readonly from: NodeId;
  readonly to: NodeId;
  /** Offset of the quadratic curve's control point from the midpoint, perpendicular to from→to. */
  readonly bend: number;
  /** The firmest standing of the line's relations that the filter passes; bridges take the weakest of
   * what they stand for. */
  readonly standing: Status;
  /** Relations shown (line) or hidden nodes in between (bridge). Drawn when more than one. */
  readonly count: number;
  readonly arrows: { readonly from: boolean; readonly to: boolean };
  /** What pointing at it says: the sentences of the claims in force, a line each, or the names that a
   * bridge joins and stands for. */
  readonly title: string;
  readonly emphasis: Emphasis;
  /** A tie to a hub, such as lithium or a country's own, or a bridge of a large graph: drawn faintly
   * until it is lit, so that these do not swallow the picture. */
  readonly quiet: boolean;
  /** Tinted so, where changes are asked for. */
  readonly change: LineChange | null;
}
