import { expect, test } from "vitest";
import { paintSymbol } from "#scene/paint-symbol.ts";
import { formatSvg } from "#scene/svg-tree.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

const SIDE = 16;
/** Kinds whose body is paper, drawn round: in black and white they are white. */
const OUTLINED: ReadonlySet<NodeType> = new Set([
  "region",
  "person",
  "mineral",
  "product",
  "process",
]);

/** A kind's symbol in black and white, 16 pixels high and wide: the darkness of each pixel, 0 to 1. */
async function rasterise(kind: NodeType): Promise<readonly number[]> {
  const [fill, ink] = OUTLINED.has(kind) ? ["white", "black"] : ["black", "white"];
  const image = new Image();
  const tree = paintSymbol(kind, "", "normal", { fill, ink, font: "sans-serif" });
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(formatSvg(tree))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no 2D canvas");
  context.fillStyle = "white";
  context.fillRect(0, 0, SIDE, SIDE);
  const scale = SIDE / Math.max(image.width, image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  context.drawImage(image, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return Array.from({ length: SIDE * SIDE }, (_, index) => 1 - (data[index * 4] ?? 0) / 255);
}

test("any two kinds can be told apart in black and white at 16 pixels", async () => {
  const pictures = await Promise.all(
    NODE_TYPES.map(async (kind) => ({ kind, dark: await rasterise(kind) })),
  );
  const alike = pictures.flatMap((a, index) =>
    pictures.slice(index + 1).flatMap((b) => {
      const difference = a.dark.reduce(
        (sum, dark, at) => sum + Math.abs(dark - (b.dark[at] ?? 0)),
        0,
      );
      // 14 of 256 pixels turned from black to white, or as much in shades.
      return difference < 14 ? [`${a.kind} and ${b.kind}: ${difference.toFixed(1)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});
