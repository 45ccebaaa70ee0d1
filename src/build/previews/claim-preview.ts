import { findClaimEntry } from "#graph/claim-entries.ts";
import { findSpeaker, listCitedSources } from "#graph/claim-sources.ts";
import { type Graph, UnknownNodeError } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import { symbolSize } from "#scene/geometry.ts";
import type { SceneNode } from "#scene/scene.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { Claim, NodeId, Status } from "#schema/graph.ts";
import { formatAsOf } from "#words/dates.ts";
import { fitText } from "./fit-text.ts";
import {
  brandTree,
  MARGIN,
  measureBrand,
  previewTree,
  standingPill,
  symbolAt,
  toSymbol,
} from "./frame-parts.ts";
import { type Ink, LEAST_TEXT, setBlock, textTree } from "./ink.ts";
import { PREVIEW_SIZE } from "./preview-files.ts";
import { tieTree } from "./tie.ts";

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const ROOM = WIDTH - 2 * MARGIN;
const BAND = { top: 362, bottom: 540 };
const FOOT = HEIGHT - 46;
const BRAND = 32;
const CHIP = 34;

/** A claim's preview: its standing and date, its sentence, what it links, who said it and where. */
export function claimPreview(graph: Graph, claim: Claim, ink: Ink): SvgElement {
  const entry = findClaimEntry(graph, claim, null);
  const { status, role, sometime } = entry;
  const statement = setBlock(
    {
      text: claim.statement,
      colour: ink.colours("ink"),
      width: ROOM,
      height: 242,
      sizes: [60, 56, 52, 48, 45, 42, 40],
      weight: 700,
      leading: 1.2,
    },
    ink,
  );
  const { roles } = ink.words.chapter("relations");
  const when = formatAsOf(ink.words, claim.asOf, claim.asOfApprox, sometime);
  const chip = standingPill(entry, { x: MARGIN, y: 70 }, CHIP, ink);
  // In the middle of its room.
  const top = 114 + (BAND.top - 22 - 114 - statement.extent) / 2;
  return previewTree(
    [
      ...chip.tree,
      textTree([when, roles[role]].filter((part) => part !== "").join(" · "), {
        x: MARGIN + chip.width + 22,
        y: 70 + CHIP * 0.357,
        size: CHIP,
        weight: 400,
        colour: ink.colours("ink-soft"),
      }),
      ...statement.place(MARGIN, top),
      ...bandTrees(graph, claim, status, ink),
      ...footTrees(graph, claim, ink),
    ],
    ink,
  );
}

const SCALE = 1.75;

/** Both ends of the claim, and between them a line in the style of its standing. */
function bandTrees(graph: Graph, claim: Claim, standing: Status, ink: Ink): readonly SvgElement[] {
  const y = BAND.top + 64;
  const from = toEnd(graph, claim.subject, "start", y);
  const to = toEnd(graph, claim.object, "end", y);
  const tie = { bend: 0, standing, arrows: { from: false, to: true } };
  return [
    svg("rect", {
      y: BAND.top,
      width: WIDTH,
      height: BAND.bottom - BAND.top,
      fill: ink.colours("ground-lit"),
    }),
    svg("rect", { y: BAND.top, width: WIDTH, height: 2, fill: ink.colours("rule") }),
    svg("rect", { y: BAND.bottom - 2, width: WIDTH, height: 2, fill: ink.colours("rule") }),
    ...tieTree(tie, from, to, { scale: SCALE, width: 6 }, ink),
    symbolAt(from, from, SCALE, ink),
    symbolAt(to, to, SCALE, ink),
    ...nameTrees(findShortName(graph, claim.subject), "start", ink),
    ...nameTrees(findShortName(graph, claim.object), "end", ink),
  ];
}

type End = Pick<SceneNode, "x" | "y" | "kind" | "glyph" | "rank" | "emphasis">;

/** At the outer edge of the text's column, not with its middle on it. */
function toEnd(graph: Graph, id: NodeId, side: "start" | "end", y: number): End {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new UnknownNodeError(id);
  const symbol = toSymbol(node);
  const inset = MARGIN + (symbolSize(symbol.kind).width / 2) * SCALE;
  return { ...symbol, x: side === "start" ? inset : WIDTH - inset, y, emphasis: "lit" };
}

function nameTrees(name: string, anchor: "start" | "end", ink: Ink): readonly SvgElement[] {
  const { size, lines } = fitText(
    name,
    {
      width: ROOM / 2 - 20,
      height: 50,
      sizes: [36, 34, 32, 30, 28],
      weight: 400,
      leading: 1.2,
      mostLines: 1,
    },
    ink.typeface,
  );
  return lines.map((line) =>
    textTree(line, {
      x: anchor === "start" ? MARGIN : WIDTH - MARGIN,
      y: BAND.bottom - 22,
      size,
      weight: 400,
      colour: ink.colours("ink"),
      anchor,
    }),
  );
}

/** Who said it and who published it; as many names as fit, the rest as a number. */
function footTrees(graph: Graph, claim: Claim, ink: Ink): readonly SvgElement[] {
  const brand = measureBrand(BRAND, ink);
  const width = ROOM - brand - 40;
  const texts = listAttributions(graph, claim);
  const fits = texts.find((text) => ink.typeface.measure(text, 400) * 28 <= width);
  const line = setBlock(
    {
      text: fits ?? texts.at(-1) ?? "",
      colour: ink.colours("ink-soft"),
      width,
      height: 66,
      sizes: [28, LEAST_TEXT],
      weight: 400,
      leading: 1.2,
    },
    ink,
  );
  return [
    ...line.place(MARGIN, FOOT - line.extent / 2),
    ...brandTree(WIDTH - MARGIN - brand, FOOT, BRAND, ink),
  ];
}

/** Ways to say it, from the fullest to the shortest. */
function listAttributions(graph: Graph, claim: Claim): readonly string[] {
  const publishers = [
    ...new Set(listCitedSources(graph, claim).map(({ source }) => source.publisher)),
  ];
  const speaker = findSpeaker(graph, claim);
  const speakers = speaker === null ? [""] : [speaker.node.name];
  if (speaker !== null && speaker.speaksFor !== null) {
    speakers.unshift(`${speaker.node.name}, ${speaker.speaksFor}`);
  }
  return speakers.flatMap((said) =>
    publishers.map((_, without) => {
      const named = publishers.slice(0, publishers.length - without);
      const published = [...named, ...(without === 0 ? [] : [`+${without}`])].join(", ");
      return said === "" ? published : `${said} · ${published}`;
    }),
  );
}
