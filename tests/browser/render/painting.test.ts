import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readPalette, type TapTarget } from "#render/create-graph-canvas.ts";
import { findTier, flattenCurve, readTier } from "#scene/geometry.ts";
import { ARROW_SIZE } from "#scene/looks.ts";
import { curveMiddle, trimEdge } from "#scene/outline.ts";
import type { Scene, SceneEdge, SceneItem, SceneNode } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, sceneRegion } from "../../support/scene-arbitraries.ts";
import {
  type Mounted,
  mountCanvas,
  nextFrame,
  readColour,
  readCover,
  readPicture,
} from "./canvas-picture.ts";

const [bolivia, ylb] = [id("bolivia"), id("ylb")];
const bounds = { x: 0, y: 0, width: 600, height: 400 };
/** In a corner: the lines run over bare ground. */
const region = sceneRegion("H", { x: 10, y: 10, width: 60, height: 60 });
const left = sceneNode({ id: bolivia, kind: "country", x: 150, y: 200 });
const right = sceneNode({ id: ylb, x: 450, y: 200 });

/** Two nodes joined by a line that is quiet unless told otherwise. */
function draw(fields: Partial<SceneEdge> = {}, regions = [region]): Scene {
  const arrows = { from: false, to: false };
  const edge = sceneEdge(bolivia, ylb, { bend: 0, quiet: true, arrows, ...fields });
  return scene([left, right], [edge], bounds, regions);
}

const parts = (colour: string): readonly number[] =>
  [...colour.matchAll(/\d+/g)].map((match) => Number(match[0]));

/** How far the colours on the line at a place are from one at most, the nearest of them. */
function readDistance(container: HTMLElement, x: number, colour: string): number {
  const wanted = parts(colour);
  const distances = [199, 200].map((y) => {
    const found = parts(readColour(container, x, y));
    return Math.max(...wanted.map((part, at) => Math.abs(part - (found[at] ?? 255))));
  });
  return Math.min(...distances);
}

/** Whether each of the canvases shows anything at a place. */
function readLayers(container: HTMLElement, x: number, y: number): readonly boolean[] {
  return [...container.querySelectorAll("canvas")].map((layer) => {
    const pixel = layer.getContext("2d")?.getImageData(x, y, 1, 1).data;
    return (pixel?.[3] ?? 0) > 0;
  });
}

let mounted: Mounted | null = null;
const warn = vi.spyOn(console, "warn");
const error = vi.spyOn(console, "error");

beforeEach(() => page.viewport(900, 600));
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  document.documentElement.removeAttribute("data-theme");
  expect(warn).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});

async function mount(...given: Parameters<typeof mountCanvas>): Promise<Mounted> {
  mounted = await mountCanvas(...given);
  return mounted;
}

describe("a painted line", () => {
  test("is painted alone, lit or not: Cytoscape holds nothing", async () => {
    const { canvas, container } = await mount(draw());
    const { colour } = readPalette(container);
    const [lineDim, lineLit] = [colour("line-dim"), colour("line-lit")];
    expect(readLayers(container, 300, 200)).toEqual([true]);
    expect(readDistance(container, 300, lineDim)).toBeLessThan(30);
    canvas.update(draw({ emphasis: "lit" }));
    await nextFrame();
    expect(readLayers(container, 300, 200)).toEqual([true]);
    expect(readDistance(container, 300, lineLit)).toBeLessThan(30);
    canvas.update(draw());
    await nextFrame();
    expect(readLayers(container, 300, 200)).toEqual([true]);
  });

  test("without regions is one of Cytoscape's", async () => {
    const { container } = await mount(draw({ emphasis: "dim" }, []));
    const cover = readCover(container, 300, 200);
    expect(cover).toBeGreaterThan(0.4);
    expect(readLayers(container, 300, 200).length).toBe(3);
  });

  test.for([80, -80])("bent by %d runs where the SVG's curve does", async (bend) => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const { container } = await mount(draw({ bend }), { onTap });
    for (const { x, y } of flattenCurve(left, right, bend, 8).slice(2, 7)) {
      const cover = (dy: number) => readCover(container, x, y + dy);
      expect(Math.max(cover(-1), cover(0), cover(1))).toBeGreaterThan(0.4);
      expect([cover(-5), cover(5)]).toEqual([0, 0]);
      await userEvent.click(container, { position: { x, y: y + 4 } });
    }
    expect(onTap.mock.calls.length).toBe(5);
    for (const [target] of onTap.mock.calls) {
      expect(target).toEqual({ type: "edge", id: "bolivia ylb" });
    }
  });

  test("has its dashes from the centre on, as the SVG has them", async () => {
    const { container } = await mount(draw({ standing: "agreed" }));
    const { symbolScale } = readTier(findTier(1));
    const [dash, gap] = [13 * symbolScale, 5 * symbolScale];
    for (const round of [7, 9]) {
      const start = left.x + round * (dash + gap);
      expect(readCover(container, start + dash / 2, 200)).toBeGreaterThan(0.4);
      expect(readCover(container, Math.floor(start + dash + gap / 2), 200)).toBe(0);
    }
  });

  test("has its arrowheads on the outlines of its symbols", async () => {
    const { container } = await mount(draw({ arrows: { from: true, to: true } }));
    const { symbolScale } = readTier(findTier(1));
    const edge = sceneEdge(bolivia, ylb, { bend: 0 });
    const { start, end } = trimEdge(edge, left, right, symbolScale);
    const foot = ARROW_SIZE * symbolScale - 1.5;
    const halfWidth = (ARROW_SIZE / 2) * symbolScale - 2;
    for (const x of [start.x + foot, end.x - foot]) {
      expect(readCover(container, x, 200 + halfWidth)).toBeGreaterThan(0.5);
      expect(readCover(container, x, 200 - halfWidth)).toBeGreaterThan(0.5);
    }
    expect(readCover(container, start.x + foot + 5, 200 + halfWidth)).toBe(0);
  });

  test("keeps to its nodes when the map moves, in the same frame", async () => {
    const { canvas, container } = await mount(draw());
    canvas.panBy(0, 40);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(readLayers(container, 300, 240)).toEqual([true]);
    expect(readCover(container, 300, 200)).toBe(0);
  });

  test("follows the theme", async () => {
    const { canvas, container } = await mount(draw());
    const light = readPalette(container).colour("line-dim");
    document.documentElement.dataset.theme = "dark";
    const palette = readPalette(container);
    expect(palette.colour("line-dim")).not.toBe(light);
    canvas.setPalette(palette);
    await vi.waitFor(() =>
      expect(readDistance(container, 300, palette.colour("line-dim"))).toBeLessThan(
        readDistance(container, 300, light),
      ),
    );
  });

  test("goes with its scope, and the painting with it", async () => {
    const { canvas, container } = await mount(draw());
    canvas.update(scene([left, right], [], bounds));
    await nextFrame();
    expect(readCover(container, 300, 200)).toBe(0);
    expect(readCover(container, 40, 40)).toBe(0);
  });
});

describe("pointing at a painted line", () => {
  test("tells of it once, with a hand, and that it is left", async () => {
    const onHover = vi.fn<(target: SceneItem | null) => void>();
    const { container } = await mount(draw(), { onHover });
    await userEvent.hover(container, { position: { x: 300, y: 204 } });
    await userEvent.hover(container, { position: { x: 320, y: 204 } });
    expect(onHover.mock.calls).toEqual([
      [
        { type: "edge", id: "bolivia ylb" },
        { x: 300, y: 204 },
      ],
    ]);
    expect(container.style.cursor).toBe("pointer");
    await userEvent.hover(container, { position: { x: 320, y: 210 } });
    expect(onHover).toHaveBeenLastCalledWith(null, null);
    expect(container.style.cursor).toBe("");
  });

  test("a node over it comes first", async () => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const { container } = await mount(draw(), { onTap });
    await userEvent.click(container, { position: { x: 160, y: 200 } });
    await userEvent.click(container, { position: { x: 300, y: 210 } });
    expect(onTap.mock.calls.map(([target]) => target)).toEqual([
      { type: "node", id: "bolivia" },
      null,
    ]);
  });

  test("it is told of and left also where pointing lights it", async () => {
    const onHover = vi.fn<(target: SceneItem | null) => void>();
    const { canvas, container } = await mount(draw(), {
      onHover: (target) => {
        onHover(target);
        canvas.update(draw(target === null ? {} : { emphasis: "lit" }));
      },
    });
    for (const x of [300, 305, 310]) {
      await userEvent.hover(container, { position: { x, y: 202 } });
      await nextFrame();
    }
    expect(new Set(onHover.mock.calls.map(([target]) => target?.id))).toEqual(
      new Set(["bolivia ylb"]),
    );
    await userEvent.hover(container, { position: { x: 310, y: 240 } });
    expect(onHover).toHaveBeenLastCalledWith(null);
  });
});

test("the middle of a quiet line carries no count", async () => {
  const { container } = await mount(draw({ count: 12, bend: 60 }));
  const curve = trimEdge(sceneEdge(bolivia, ylb, { bend: 60 }), left, right, 1);
  const { x, y } = curveMiddle(curve);
  expect(readCover(container, x, y + 5)).toBe(0);
});

describe("a scene painted and the same drawn by Cytoscape", () => {
  /** A region that covers nothing. */
  const speck = sceneRegion("", { x: -900, y: -900, width: 1, height: 1 });

  /** How many pixels of either have none like them in the other at the same place or next to it. */
  async function countDifferences(drawn: Scene): Promise<number> {
    const pictures: Uint8ClampedArray[] = [];
    const [nodes, edges] = [[...drawn.nodes.values()], [...drawn.edges.values()]];
    for (const regions of [[], [speck]]) {
      const { container, unmount } = await mountCanvas(scene(nodes, edges, bounds, regions));
      // Cytoscape draws on three canvases, the painter on one.
      expect(container.querySelectorAll("canvas").length).toBe(regions.length === 0 ? 3 : 1);
      pictures.push(await readSettled(container));
      unmount();
    }
    const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pictures;
    return countUnlike(one, other) + countUnlike(other, one);
  }

  /** Cytoscape draws text at first as it is, and from pictures once it had time to make them: unlike by
   * some hundred pixels. What a reader sees is the latter. */
  const QUIET_MS = 300;

  /** The picture once it has been the same for a while. */
  async function readSettled(container: HTMLElement): Promise<Uint8ClampedArray> {
    const ground = readPalette(container).colour("ground");
    let [picture, since] = [readPicture(container, ground), performance.now()];
    while (performance.now() - since < QUIET_MS) {
      await nextFrame();
      const next = readPicture(container, ground);
      if (next.every((part, at) => part === picture[at])) continue;
      [picture, since] = [next, performance.now()];
    }
    return picture;
  }

  const STEPS = [0, -4, 4, -2400, 2400, -2404, -2396, 2396, 2404];

  function countUnlike(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
    let count = 0;
    for (let at = 0; at < one.length; at += 4) {
      const isFar = (place: number) =>
        [0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[place + part] ?? 0)) > 60);
      if (STEPS.every((step) => isFar(at + step))) count += 1;
    }
    return count;
  }

  test.for([
    ["plain", {}, "plain"],
    ["dim", { emphasis: "dim" }, "dim"],
    ["selected", { emphasis: "selected", standing: "agreed" }, "selected"],
    ["barred", { standing: "suspended" }, "plain"],
    ["changed", { change: "added", standing: "proposed" }, "plain"],
    ["changed and dim", { change: "ended", emphasis: "dim" }, "dim"],
    ["a bridge", { type: "bridge", quiet: true }, "plain"],
  ] as const)("look alike: %s", async ([, edge, emphasis]) => {
    const [nodes, joined] = drawPair(edge, emphasis);
    expect(await countDifferences(scene(nodes, [joined], bounds))).toBeLessThan(280);
    expect(await countDifferences(scene(nodes, [], bounds))).toBeLessThan(280);
  });

  test("look alike: lit and counted, but for the count, which Cytoscape has no pill for", async () => {
    const [nodes, joined] = drawPair({ emphasis: "lit", count: 12 }, "lit");
    const differences = await countDifferences(scene(nodes, [joined], bounds));
    // A rectangle around two figures against a pill: some 170 pixels, more or less with the font.
    expect(differences).toBeLessThan(450);
    const uncounted = scene(nodes, [{ ...joined, count: 1 }], bounds);
    expect(await countDifferences(uncounted)).toBeLessThan(280);
    expect(await countDifferences(scene(nodes, [], bounds))).toBeLessThan(280);
  });

  function drawPair(edge: Partial<SceneEdge>, emphasis: SceneNode["emphasis"]) {
    const joined = sceneEdge(bolivia, ylb, { bend: 40, ...edge });
    const nodes = [
      { ...left, emphasis, hidden: 3 },
      { ...right, emphasis, label: ["Yacimientos", "de Litio"] },
    ];
    return [nodes, joined] as const;
  }
});
