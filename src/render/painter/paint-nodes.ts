import { findMoreBadge } from "#render/shared/more-badge.ts";
import type { Palette } from "#render/shared/palette.ts";
import type { SymbolImages } from "#render/shared/symbol-image.ts";
import { LABEL_FONT, readTier, symbolSize } from "#scene/geometry.ts";
import { HALO, TONE_LOOKS, TONES } from "#scene/looks.ts";
import { haloRadius } from "#scene/outline.ts";
import type { Emphasis, Scene, SceneNode } from "#scene/scene.ts";
import { LABEL_HALO, labelBaseline } from "#scene/svg-label.ts";
import { paintPill } from "./paint-pill.ts";
import { createSprites, type Sprites } from "./sprites.ts";

/** How layout units become device pixels: times `scale`, then moved by x, y. */
export interface PaintView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Whether the map rests; while its zoom changes symbols are scaled. */
  readonly isSharp: boolean;
}

interface Painted {
  readonly scene: Scene;
  readonly tier: number;
  readonly palette: Palette;
  readonly images: SymbolImages;
}

/** Paints the nodes of a scene. */
export interface NodePainter {
  /** @param context - Its transformation is the view's. */
  readonly paint: (context: CanvasRenderingContext2D, view: PaintView, painted: Painted) => void;
  /** Forgets the symbols' pictures: their size or colours are no longer the right ones. */
  readonly forget: () => void;
}

/** @param findImage - A symbol's decoded image by its address. */
export function createNodePainter(
  findImage: (address: string) => HTMLImageElement | undefined,
): NodePainter {
  const sprites = createSprites(findImage);
  return {
    paint: (context, view, painted) => {
      const byTone = sortVisible(context, view, painted);
      for (const tone of TONES) {
        const nodes = byTone[tone];
        for (const node of nodes) paintHalo(context, node, painted);
        paintSymbols(context, sprites, view, nodes, painted);
        paintLabels(context, nodes, tone, painted);
        for (const node of nodes) paintMore(context, node, painted);
      }
    },
    forget: sprites.forget,
  };
}

/** What a node may cover around its centre: half of the widest label and all of a symbol, in units of either. */
const LABEL_REACH = 80;
const SYMBOL_REACH = 40;

/** The nodes of which something may be seen, by tone. */
function sortVisible(
  { canvas }: CanvasRenderingContext2D,
  { scale, x: left, y: top }: PaintView,
  { scene, tier }: Painted,
): Readonly<Record<Emphasis, readonly SceneNode[]>> {
  const { symbolScale, labelScale } = readTier(tier);
  const reach = (LABEL_REACH * labelScale + SYMBOL_REACH * symbolScale) * scale;
  const sorted: Record<Emphasis, SceneNode[]> = { dim: [], plain: [], lit: [], selected: [] };
  for (const node of scene.nodes.values()) {
    const [x, y] = [node.x * scale + left, node.y * scale + top];
    const isAcross = x > -reach && x < canvas.width + reach;
    if (isAcross && y > -reach && y < canvas.height + reach) sorted[node.emphasis].push(node);
  }
  return sorted;
}

/** The disc behind a selected node's symbol; none behind another's. */
function paintHalo(
  context: CanvasRenderingContext2D,
  { kind, rank, emphasis, x, y }: SceneNode,
  { tier, palette }: Painted,
): void {
  if (emphasis !== "selected") return;
  const { symbolScale } = readTier(tier);
  context.beginPath();
  context.arc(x, y, haloRadius(kind, rank) * symbolScale, 0, 2 * Math.PI);
  context.fillStyle = palette.colour(HALO.fill);
  context.fill();
  context.strokeStyle = palette.colour(HALO.line);
  context.lineWidth = HALO.ring * symbolScale;
  context.stroke();
}

function paintSymbols(
  context: CanvasRenderingContext2D,
  sprites: Sprites,
  view: PaintView,
  nodes: readonly SceneNode[],
  { tier, images }: Painted,
): void {
  const scale = view.scale * readTier(tier).symbolScale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const node of nodes) {
    const { width, height } = symbolSize(node.kind, node.rank);
    sprites.paint(context, images.symbol(node, node.emphasis), {
      x: node.x * view.scale + view.x,
      y: node.y * view.scale + view.y,
      width: width * scale,
      height: height * scale,
      isSharp: view.isSharp,
    });
  }
  context.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
}

function paintLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly SceneNode[],
  tone: Emphasis,
  { tier, palette }: Painted,
): void {
  const { symbolScale, labelScale } = readTier(tier);
  const { text: ink, labelWeight } = TONE_LOOKS[tone];
  context.font = `${labelWeight} ${LABEL_FONT * labelScale}px ${palette.font}`;
  context.textAlign = "center";
  context.strokeStyle = palette.colour("ground");
  context.lineWidth = LABEL_HALO * labelScale;
  context.lineJoin = "round";
  context.fillStyle = palette.colour(ink);
  for (const { kind, rank, label, labelFrom, x, y } of nodes) {
    if (labelFrom > tier) continue;
    const foot = y + (symbolSize(kind, rank).height / 2) * symbolScale;
    const baselineOf = (line: number): number => foot + labelBaseline(line) * labelScale;
    // The halo of all lines first, or one would cover the letters of another.
    for (const [line, text] of label.entries()) context.strokeText(text, x, baselineOf(line));
    for (const [line, text] of label.entries()) context.fillText(text, x, baselineOf(line));
  }
}

function paintMore(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  { tier, palette }: Painted,
): void {
  const { text, x, y } = findMoreBadge(node, tier);
  if (text === "") return;
  const { text: ink, badgeLine: line } = TONE_LOOKS[node.emphasis];
  const at = { x: node.x + x, y: node.y + y };
  paintPill(context, text, at, readTier(tier).labelScale, { palette, ink, line });
}
