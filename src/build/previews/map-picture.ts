import { boxesOverlap, controlPoint, type Point, symbolSize } from "#scene/geometry.ts";
import { LINE_LOOKS, TONE_LOOKS } from "#scene/looks.ts";
import type { Box, Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { formatNumber, type SvgElement, svg } from "#scene/svg-tree.ts";
import type { NodeId } from "#schema/graph.ts";
import { fitText } from "./fit-text.ts";
import { symbolAt } from "./frame-parts.ts";
import { type Ink, LEAST_TEXT, textTree } from "./ink.ts";

/** How a whole map is drawn into a box. */
export interface MapStyle {
  readonly box: Box;
  readonly symbolScale: number;
  readonly lineWidth: number;
  /** Nodes that may be named, the most important first: as many are as find room. */
  readonly order: readonly NodeId[];
  readonly nameOf: (id: NodeId) => string;
}

/**
 * A whole scene, scaled into a box: regions with their names, and lines and symbols as they lie on the
 * map. Names stand only where they can be read: of nodes where there is room, of regions over what is
 * left out for them.
 */
export function mapTree(scene: Scene, style: MapStyle, ink: Ink): SvgElement {
  const toPicture = findPlacement(scene.bounds, style.box);
  const headings = scene.regions.flatMap((region) => setHeading(region, toPicture, ink));
  const nodes = [...scene.nodes.values()]
    .map((node) => ({ ...node, ...toPicture.point(node) }))
    .filter((node) => {
      const symbol = findSymbolBox(node, style.symbolScale);
      return headings.every(({ box }) => !boxesOverlap(symbol, box));
    });
  const grounds = scene.regions.map(({ box }) =>
    svg("rect", {
      ...toPicture.point(box),
      width: box.width * toPicture.zoom,
      height: box.height * toPicture.zoom,
      rx: 6,
      fill: ink.colours("region"),
      stroke: ink.colours("region-edge"),
    }),
  );
  return svg(
    "g",
    {},
    ...grounds,
    ...lineTrees(scene, nodes, { zoom: toPicture.zoom, width: style.lineWidth }, ink),
    ...nodes.map((node) => symbolAt(node, node, style.symbolScale, ink)),
    ...headings.flatMap(({ trees }) => trees),
    // Where regions have names, those of nodes would be one too many.
    ...(headings.length > 0 ? [] : nameTrees(nodes, style, ink)),
  );
}

interface Placement {
  readonly zoom: number;
  readonly point: (at: Point) => Point;
}

function findPlacement(bounds: Box, box: Box): Placement {
  const zoom = Math.min(box.width / bounds.width, box.height / bounds.height);
  const left = box.x + (box.width - bounds.width * zoom) / 2 - bounds.x * zoom;
  const top = box.y + (box.height - bounds.height * zoom) / 2 - bounds.y * zoom;
  return { zoom, point: ({ x, y }) => ({ x: left + x * zoom, y: top + y * zoom }) };
}

/** Lines whose ends are both drawn; ties to hubs are left out, as they would swallow the picture. */
function lineTrees(
  scene: Scene,
  nodes: readonly SceneNode[],
  { zoom, width }: { readonly zoom: number; readonly width: number },
  { colours }: Ink,
): readonly SvgElement[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isTold = ({ type, quiet }: SceneEdge): boolean => type === "line" && !quiet;
  return [...scene.edges.values()].filter(isTold).flatMap(({ from, to, bend, standing }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (start === undefined || end === undefined) return [];
    const control = controlPoint(start, end, bend * zoom);
    const { dashes, cap } = LINE_LOOKS[standing];
    const path = svg("path", {
      d: `M${formatPoint(start)}Q${formatPoint(control)} ${formatPoint(end)}`,
      fill: "none",
      stroke: colours(TONE_LOOKS.plain.line),
      "stroke-width": width,
      "stroke-linecap": cap,
      "stroke-dasharray": dashes
        ?.map((dash) => formatNumber((dash * width) / TONE_LOOKS.plain.lineWidth))
        .join(" "),
    });
    return [path];
  });
}

function formatPoint({ x, y }: Point): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}

/** Text with the ground it covers. */
interface Name {
  readonly box: Box;
  readonly trees: readonly SvgElement[];
}

const HEADING_GAP = 8;

/** A region's name in its upper left corner; none where it is wider than the region. */
function setHeading(
  { label, box }: Scene["regions"][number],
  { zoom, point }: Placement,
  { colours, typeface }: Ink,
): readonly Name[] {
  const width = typeface.measure(label, 700) * LEAST_TEXT;
  if (width + 2 * HEADING_GAP > box.width * zoom) return [];
  const { x, y } = point(box);
  const line = {
    x: x + HEADING_GAP,
    y: y + HEADING_GAP + LEAST_TEXT * 0.8,
    size: LEAST_TEXT,
    weight: 700,
    colour: colours("region-ink"),
    halo: colours("region"),
  } as const;
  const covered = { x, y, width: width + 2 * HEADING_GAP, height: LEAST_TEXT + HEADING_GAP };
  return [{ box: covered, trees: [textTree(label, line)] }];
}

/** Names below their symbols where they meet neither a symbol, nor a name before them, nor the edge. */
function nameTrees(
  nodes: readonly SceneNode[],
  { box, symbolScale, order, nameOf }: MapStyle,
  ink: Ink,
): readonly SvgElement[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const taken = nodes.map((node) => findSymbolBox(node, symbolScale));
  const isWithin = ({ x, y, width, height }: Box): boolean =>
    x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
  return order.flatMap((id) => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const name = setName(node, nameOf(id), symbolScale, ink);
    if (!isWithin(name.box) || taken.some((other) => boxesOverlap(name.box, other))) return [];
    taken.push(name.box);
    return name.trees;
  });
}

function findSymbolBox({ kind, rank, x, y }: SceneNode, scale: number): Box {
  const size = symbolSize(kind, rank);
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function setName(node: SceneNode, text: string, scale: number, { colours, typeface }: Ink): Name {
  const { lines, size, lineHeight, height } = fitText(
    text,
    { width: 190, height: 64, sizes: [LEAST_TEXT], weight: 400, leading: 1.12 },
    typeface,
  );
  const width = Math.max(0, ...lines.map((line) => typeface.measure(line, 400) * size));
  const top = node.y + (symbolSize(node.kind, node.rank).height / 2) * scale + 4;
  return {
    box: { x: node.x - width / 2, y: top, width, height },
    trees: lines.map((line, index) =>
      textTree(line, {
        x: node.x,
        y: top + size * 0.86 + index * lineHeight,
        size,
        weight: 400,
        colour: colours("ink"),
        anchor: "middle",
        halo: colours("ground-lit"),
      }),
    ),
  };
}
