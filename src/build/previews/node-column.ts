import type { Graph } from "#graph/graph.ts";
import type { Standing } from "#graph/standing.ts";
import { symbolSize } from "#scene/geometry.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { GraphNode } from "#schema/graph.ts";
import { formatAsOf } from "#words/dates.ts";
import {
  brandTree,
  kindColour,
  MARGIN,
  measureBrand,
  standingPill,
  symbolAt,
  toSymbol,
} from "./frame-parts.ts";
import { type Ink, LEAST_TEXT, setBlock, textTree } from "./ink.ts";
import { PREVIEW_SIZE } from "./preview-files.ts";

const COLUMN = 620;
const FOOT = PREVIEW_SIZE.height - 54;
const BRAND = 32;
/** The longer side of the node's symbol: as large as a country's code needs to be read. */
const SYMBOL = 68;
const HEAD_MIDDLE = 82;
const NAME_TOP = 142;
/** Room for the name, the most first: it gives way where the claim could not be read whole. */
const NAME_HEIGHTS = [196, 160, 130, 104, 84];

/** Drawn parts, and whether a text in them was cut. */
interface Part {
  readonly trees: readonly SvgElement[];
  readonly isCut: boolean;
}

/** What is said of a node in its preview: kind, name, the claim that tells most, and how many there are. */
export function nodeColumn(
  graph: Graph,
  node: GraphNode,
  top: Standing | null,
  ink: Ink,
): readonly SvgElement[] {
  let chosen: Part | null = null;
  for (const height of NAME_HEIGHTS) {
    const name = setNames(node, height, ink);
    const claim = setClaim(node, top, name.bottom, ink);
    const part = { trees: [...name.trees, ...claim.trees], isCut: name.isCut || claim.isCut };
    chosen ??= part;
    if (part.isCut) continue;
    chosen = part;
    break;
  }
  return [...kindTrees(node, ink), ...(chosen?.trees ?? []), ...footTrees(graph, node, ink)];
}

function kindTrees(node: GraphNode, ink: Ink): readonly SvgElement[] {
  const { width, height } = symbolSize(node.type);
  const at = { x: MARGIN + SYMBOL / 2, y: HEAD_MIDDLE };
  const kind = textTree(ink.words.text.kinds[node.type].one, {
    x: MARGIN + SYMBOL + 18,
    y: HEAD_MIDDLE + 13,
    size: 36,
    weight: 700,
    colour: kindColour(node.type, ink),
  });
  return [symbolAt(toSymbol(node), at, SYMBOL / Math.max(width, height), ink), kind];
}

/** The name, and below it those in other scripts. */
function setNames(node: GraphNode, height: number, ink: Ink): Part & { readonly bottom: number } {
  const name = setBlock(
    {
      text: node.name,
      colour: ink.colours("ink"),
      width: COLUMN,
      height,
      sizes: [84, 76, 70, 64, 58, 54, 50, 46, 42, 38, 34],
      weight: 700,
      leading: 1.14,
    },
    ink,
  );
  const bottom = NAME_TOP + name.extent;
  const trees = name.place(MARGIN, NAME_TOP);
  const others = [node.names?.ru, node.names?.zh].filter((other) => other !== undefined);
  if (others.length === 0) return { trees, isCut: name.isCut, bottom };
  const also = setBlock(
    {
      text: others.join(" · "),
      colour: ink.colours("ink-soft"),
      width: COLUMN,
      height: 80,
      sizes: [32, 30, 28, LEAST_TEXT],
      weight: 400,
      leading: 1.3,
      mostLines: name.lines.length > 2 ? 1 : 2,
    },
    ink,
  );
  const below = bottom + name.size * 0.12 + 22;
  return {
    trees: [...trees, ...also.place(MARGIN, below)],
    isCut: name.isCut || also.isCut,
    bottom: below + also.extent,
  };
}

const CHIP = 28;
/** Clear space above the claim. */
const GAP = 34;
/** What is clear above the capitals of a first line and below a last baseline. */
const LINE_SLACK = 15;

/** The claim with its standing and date, marked in the standing's colour; what the node is where none holds. */
function setClaim(node: GraphNode, top: Standing | null, above: number, ink: Ink): Part {
  const chipRoom = top === null ? 0 : CHIP * 1.5 + 23;
  const end = FOOT - 50;
  const statement = setBlock(
    {
      text: top?.claim.statement ?? node.summary,
      colour: ink.colours("ink"),
      width: COLUMN - 28,
      height: end - above - GAP - chipRoom + LINE_SLACK,
      sizes: [44, 42, 40, 38, 36, 34, 32, 30, 28, LEAST_TEXT],
      weight: 400,
      leading: 1.26,
      mostLines: 6,
    },
    ink,
  );
  const height = statement.extent + chipRoom;
  const start = end - height;
  const colour = top === null ? "rule-strong" : `status-${top.status}-ink`;
  const trees = [
    svg("rect", {
      x: MARGIN,
      y: start - 6,
      width: 6,
      height: height + 6,
      rx: 3,
      fill: ink.colours(colour),
    }),
    ...statement.place(MARGIN + 28, start),
    ...(top === null ? [] : standingTrees(top, end - CHIP * 0.75, ink)),
  ];
  return { trees, isCut: statement.isCut };
}

function standingTrees(standing: Standing, y: number, ink: Ink): readonly SvgElement[] {
  const { claim, sometime } = standing;
  const chip = standingPill(standing, { x: MARGIN + 28, y }, CHIP, ink);
  const date = textTree(formatAsOf(ink.words, claim.asOf, claim.asOfApprox, sometime), {
    x: MARGIN + 28 + chip.width + 18,
    y: y + CHIP * 0.357,
    size: CHIP,
    weight: 400,
    colour: ink.colours("ink-soft"),
  });
  return [...chip.tree, date];
}

function footTrees(graph: Graph, { id }: GraphNode, ink: Ink): readonly SvgElement[] {
  const claims = (graph.incident.get(id) ?? []).flatMap((relation) => relation.claims);
  const sources = new Set(claims.flatMap((claim) => claim.sources.map(({ source }) => source)));
  const { words } = ink;
  const { counts } = words.text;
  const told = [
    words.count(counts.claims, claims.length),
    words.count(counts.sources, sources.size),
  ];
  return [
    ...brandTree(MARGIN, FOOT, BRAND, ink),
    ...(claims.length === 0
      ? []
      : [
          textTree(told.join(" · "), {
            x: MARGIN + measureBrand(BRAND, ink) + 28,
            y: FOOT + 10,
            size: 28,
            weight: 400,
            colour: ink.colours("ink-soft"),
          }),
        ]),
  ];
}
