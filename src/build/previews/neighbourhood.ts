import { edgeBend, type Point, symbolSize } from "#scene/geometry.ts";
import { haloRadius } from "#scene/outline.ts";
import type { Scene, SceneNode } from "#scene/scene.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { NodeId } from "#schema/graph.ts";
import { type FittedText, fitText } from "./fit-text.ts";
import { symbolAt } from "./frame-parts.ts";
import { type Ink, LEAST_TEXT, pillTree, textTree } from "./ink.ts";
import { type Neighbour, pickNeighbours } from "./neighbours.ts";
import { tieTree } from "./tie.ts";

/** Where a neighbour may stand, from the middle of the drawing. */
interface Slot extends Point {
  /** Room for its label. */
  readonly width: number;
}

const slot = (x: number, y: number, width: number): Slot => ({ x, y, width });

/** Places for one neighbour and more; the first of each list is the node's own. */
const LAYOUTS: readonly (readonly [Point, ...Slot[]])[] = [
  [{ x: 0, y: 0 }],
  [{ x: 0, y: 120 }, slot(0, -110, 400)],
  [{ x: 0, y: 0 }, slot(0, -172, 400), slot(0, 172, 400)],
  [{ x: 0, y: 0 }, slot(0, -172, 400), slot(112, 140, 210), slot(-112, 140, 210)],
  [
    { x: 0, y: 0 },
    slot(112, -142, 210),
    slot(112, 142, 210),
    slot(-112, 142, 210),
    slot(-112, -142, 210),
  ],
  [
    { x: 0, y: 0 },
    slot(0, -176, 400),
    slot(134, -50, 188),
    slot(104, 162, 204),
    slot(-104, 162, 204),
    slot(-134, -50, 188),
  ],
  [
    { x: 0, y: 0 },
    slot(0, -178, 400),
    slot(134, -86, 188),
    slot(134, 86, 188),
    slot(0, 178, 400),
    slot(-134, 86, 188),
    slot(-134, -86, 188),
  ],
];

const SCALE = 1.7;
const LINE_WIDTH = 4;
const LEADING = 1.16;

/** What there is to know besides the scene. */
interface Surroundings {
  /** The drawing's middle; it is some 470 wide and 580 high. */
  readonly at: Point;
  /** Every node, the most important first. */
  readonly order: readonly NodeId[];
  /** The neighbour that must be among those drawn. */
  readonly first: NodeId | null;
  readonly nameOf: (id: NodeId) => string;
}

/**
 * A node among its neighbours, as the scene has them: symbols, standings and directions of the lines. They
 * stand on a ring, each as nearly as may be on the side where the map has it, for on the map itself the
 * names would be too small to read. How many there are besides stands beside the node, as on the map.
 */
export function neighbourhoodTree(
  scene: Scene,
  center: SceneNode,
  given: Surroundings,
  ink: Ink,
): SvgElement {
  const { picked, rest } = pickNeighbours(scene, center.id, { ...given, most: LAYOUTS.length - 1 });
  const [own = { x: 0, y: 0 }, ...slots] = LAYOUTS[picked.length] ?? [];
  const here: SceneNode = { ...center, x: own.x, y: own.y, emphasis: "selected" };
  const placed = assignSlots(center, picked, slots);
  const ties = placed.flatMap(({ neighbour: { node, edge }, slot: { x, y } }) => {
    const there: SceneNode = { ...node, x, y, emphasis: "lit" };
    const [from, to] = edge.from === center.id ? [here, there] : [there, here];
    return tieTree(
      { ...edge, bend: edgeBend(from, to) },
      from,
      to,
      { scale: SCALE, width: LINE_WIDTH },
      ink,
    );
  });
  return svg(
    "g",
    { transform: `translate(${given.at.x} ${given.at.y})` },
    ...ties,
    ...placed.flatMap(({ neighbour: { node }, slot: place }) => [
      symbolAt(node, place, SCALE, ink),
      ...labelTrees(node, given.nameOf(node.id), place, ink),
    ]),
    svg("circle", {
      cx: here.x,
      cy: here.y,
      r: haloRadius(here.kind, here.rank) * SCALE,
      fill: ink.colours("accent-tint"),
      stroke: ink.colours("accent"),
      "stroke-width": 2 * SCALE,
    }),
    symbolAt(center, here, SCALE, ink),
    ...(rest === 0 ? [] : restTrees(here, rest, ink)),
  );
}

interface Placed {
  readonly neighbour: Neighbour;
  readonly slot: Slot;
}

/** Keeps the order in which the neighbours lie around the node, turned to where they are least out of place. */
function assignSlots(
  center: SceneNode,
  neighbours: readonly Neighbour[],
  slots: readonly Slot[],
): readonly Placed[] {
  const bearing = ({ x, y }: Point): number => Math.atan2(y, x);
  const seen = ({ node }: Neighbour): number =>
    bearing({ x: node.x - center.x, y: node.y - center.y });
  const around = neighbours.toSorted((a, b) => seen(a) - seen(b));
  const free = slots.toSorted((a, b) => bearing(a) - bearing(b));
  const turn = (by: number): readonly Placed[] =>
    around.flatMap((neighbour, index) => {
      const place = free[(index + by) % free.length];
      return place === undefined ? [] : [{ neighbour, slot: place }];
    });
  const strain = (placed: readonly Placed[]): number =>
    placed.reduce((sum, { neighbour, slot: place }) => {
      return sum + 1 - Math.cos(seen(neighbour) - bearing(place));
    }, 0);
  const turns = free.map((_, by) => turn(by));
  return turns.toSorted((a, b) => strain(a) - strain(b))[0] ?? [];
}

/** A label above the symbol in the upper half, below it in the lower: off the line to the middle. */
function labelTrees(
  { kind, rank }: SceneNode,
  name: string,
  place: Slot,
  ink: Ink,
): readonly SvgElement[] {
  const { size, lines, lineHeight } = setLabel(name, place, ink);
  const reach = (symbolSize(kind, rank).height / 2) * SCALE + 9;
  const first =
    place.y < 0
      ? place.y - reach - size * 0.22 - (lines.length - 1) * lineHeight
      : place.y + reach + size * 0.78;
  return lines.map((line, index) =>
    textTree(line, {
      x: place.x,
      y: first + index * lineHeight,
      size,
      weight: 400,
      colour: ink.colours("ink"),
      anchor: "middle",
      halo: ink.colours("ground-lit"),
    }),
  );
}

/** Narrow rather than in one long line; up to three lines beside the middle, where these have room. */
function setLabel(name: string, { x, width }: Slot, { typeface }: Ink): FittedText {
  const box = { sizes: [LEAST_TEXT], weight: 400, leading: LEADING } as const;
  const [narrow, line] = [Math.min(width, 220), LEAST_TEXT * LEADING];
  const label = fitText(
    name,
    { ...box, width: narrow, height: line * (x === 0 ? 2 : 3) },
    typeface,
  );
  return label.isCut ? fitText(name, { ...box, width, height: line * 2 }, typeface) : label;
}

/** To the right of the node, where no line is: only of six neighbours and more are some left out. */
function restTrees({ x, y, kind, rank }: SceneNode, rest: number, ink: Ink): readonly SvgElement[] {
  const reach = haloRadius(kind, rank) * SCALE;
  const style = {
    size: LEAST_TEXT,
    ground: ink.colours("ground-lit"),
    colour: ink.colours("accent"),
    line: ink.colours("accent"),
  };
  return pillTree(`+${rest}`, { x: x + reach - 10, y }, style, ink).tree;
}
