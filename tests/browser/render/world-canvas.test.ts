import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readPalette, type TapTarget } from "#render/create-graph-canvas.ts";
import { findTier, readTier, symbolSize } from "#scene/geometry.ts";
import { REGION_FONT, REGION_PADDING } from "#scene/region-label.ts";
import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { moreOffset } from "#scene/svg-badge.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, sceneRegion } from "../../support/scene-arbitraries.ts";
import { type Mounted, mountCanvas, nextFrame, readColour } from "./canvas-picture.ts";

const [bolivia, ylb] = [id("bolivia"), id("ylb")];
const bounds = { x: 0, y: 0, width: 600, height: 400 };
const region = sceneRegion("HHHH", { x: 40, y: 40, width: 300, height: 320 });

/** Two nodes, the left one in a region, joined by a straight line. */
function draw(node: Partial<SceneNode> = {}, edge: Partial<SceneEdge> = {}): Scene {
  const left = sceneNode({ id: bolivia, kind: "country", x: 150, y: 200, ...node });
  const right = sceneNode({ id: ylb, x: 450, y: 200 });
  const line = sceneEdge(bolivia, ylb, { bend: 0, arrows: { from: false, to: false }, ...edge });
  return scene([left, right], [line], bounds, [region]);
}

/** The colours across the line at a place along it. */
const readLine = (container: HTMLElement, x: number): readonly string[] =>
  [198, 199, 200, 201].map((y) => readColour(container, x, y));

/** Whether two colours are the same but for smoothed edges. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => [...text.matchAll(/\d+/g)].map(Number));
  const differences = one?.map((part, at) => Math.abs(part - (other?.[at] ?? 0))) ?? [];
  return differences.length === 3 && differences.every((difference) => difference < 30);
}

let mounted: Mounted | null = null;
const warn = vi.spyOn(console, "warn");
const error = vi.spyOn(console, "error");

beforeEach(() => page.viewport(900, 600));
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  expect(warn).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});

async function mount(...given: Parameters<typeof mountCanvas>): Promise<Mounted> {
  mounted = await mountCanvas(...given);
  return mounted;
}

describe("a region", () => {
  test("is a ground below lines and nodes, with its border", async () => {
    const { container } = await mount(draw({}, { emphasis: "selected" }));
    const { colour } = readPalette(container);
    const [ground, accent] = [colour("region"), colour("accent")];
    expect(readColour(container, 300, 300)).toBe(ground);
    expect(readColour(container, 400, 300)).toBe("none");
    expect(readLine(container, 260).some((found) => isAlike(found, accent))).toBe(true);
  });

  test("has its label where the still drawing has it: its capitals stand on the same line", async () => {
    const { container } = await mount(draw());
    const { labelScale } = readTier(findTier(1));
    const ground = readPalette(container).colour("region");
    const left = Math.round(region.box.x + REGION_PADDING * labelScale);
    const isInk = (y: number) =>
      Array.from({ length: 24 }, (_, x) => readColour(container, left + 12 + x, y)).some(
        (found) => found !== ground,
      );
    const rows = Array.from({ length: 40 }, (_, y) => region.box.y + 3 + y).filter(isInk);
    const baseline = region.box.y + (REGION_PADDING + REGION_FONT * 1.07) * labelScale;
    const capitals = REGION_FONT * 0.714 * labelScale;
    expect(Math.abs((rows.at(-1) ?? 0) + 1 - baseline)).toBeLessThan(2);
    expect(Math.abs((rows[0] ?? 0) - (baseline - capitals))).toBeLessThan(2);
  });

  test("is no target: a tap on it is one beside all", async () => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const { container } = await mount(draw(), { onTap });
    await userEvent.click(container, { position: { x: 300, y: 320 } });
    await userEvent.click(container, { position: { x: 60, y: 55 } });
    expect(onTap.mock.calls.map(([target]) => target)).toEqual([null, null]);
  });
});

describe("the badge of hidden neighbours", () => {
  const { symbolScale } = readTier(findTier(1));
  const offset = moreOffset({ kind: "country", rank: "normal", emphasis: "plain" });
  const badge = { x: 150 + offset.x * symbolScale, y: 200 + offset.y * symbolScale };

  test("stands at the symbol's upper right, and a tap on it asks for more", async () => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const { container } = await mount(draw({ hidden: 7 }), { onTap });
    const ground = readPalette(container).colour("ground");
    expect(readColour(container, badge.x - 7, badge.y - 3)).toBe(ground);
    // Its right end lies beside the symbol.
    expect(badge.x + 9).toBeGreaterThan(150 + (symbolSize("country").width / 2) * symbolScale);
    await userEvent.click(container, { position: { x: badge.x + 9, y: badge.y } });
    await userEvent.click(container, { position: { x: 150, y: 205 } });
    expect(onTap.mock.calls.map(([target]) => target)).toEqual([
      { type: "more", id: "bolivia" },
      { type: "node", id: "bolivia" },
    ]);
  });

  test("is not there, nor felt, where nothing is hidden", async () => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const { container } = await mount(draw(), { onTap });
    await userEvent.click(container, { position: { x: badge.x + 9, y: badge.y - 5 } });
    expect(onTap.mock.calls.map(([target]) => target)).toEqual([null]);
  });

  test("appears with an update", async () => {
    const { canvas, container } = await mount(draw());
    canvas.update(draw({ hidden: 3 }));
    const ground = readPalette(container).colour("ground");
    await vi.waitFor(() => expect(readColour(container, badge.x - 7, badge.y - 3)).toBe(ground));
  });
});

test.for(["added", "ended", "changed"] as const)(
  "a line that is %s is tinted to both sides",
  async (change) => {
    const { container } = await mount(draw({}, { change }));
    const { colour } = readPalette(container);
    for (const y of [197, 203]) {
      expect(isAlike(readColour(container, 400, y), colour(`change-${change}`))).toBe(true);
    }
    expect(readColour(container, 400, 210)).toBe("none");
  },
);

describe("the viewport", () => {
  const frame = { x: 300, y: 150, width: 300, height: 200 };

  test("opens at the frame, keeps to it at a new size, and fits the whole when asked", async () => {
    const { canvas, container } = await mount(draw(), { frame });
    expect(canvas.viewport().zoom).toBe(2);
    expect(canvas.toScreen({ x: 450, y: 250 })).toEqual({ x: 300, y: 200 });
    container.style.width = "300px";
    canvas.resize();
    expect(canvas.viewport().zoom).toBe(1);
    container.style.width = "600px";
    canvas.resize();
    canvas.fit();
    expect(canvas.viewport()).toEqual({ zoom: 1, pan: { x: 0, y: 0 } });
  });

  test("goes to a part when told to", async () => {
    const { canvas } = await mount(draw());
    canvas.show(frame);
    expect(canvas.viewport().zoom).toBe(2);
    expect(canvas.toScreen({ x: 450, y: 250 })).toEqual({ x: 300, y: 200 });
  });

  test("goes to the frame of another scope, and stays where it is within one", async () => {
    const { canvas } = await mount(draw());
    canvas.update(draw({ emphasis: "selected" }), frame);
    expect(canvas.viewport().zoom).toBe(1);
    const wider = { ...bounds, width: 1200, height: 800 };
    canvas.update({ ...draw(), bounds: wider }, frame);
    expect(canvas.viewport().zoom).toBe(2);
  });

  test("in a large graph sizes follow the zoom once the map rests", async () => {
    const { canvas, container } = await mount(draw());
    const { colour } = readPalette(container);
    canvas.zoomBy(3, { x: 150, y: 200 });
    await nextFrame();
    // Scaled with the map: three times as large as at zoom 1, where its radius is 23.
    expect(readColour(container, 150 - 60, 200)).toBe(colour("kind-country"));
    await vi.waitFor(() =>
      expect(readColour(container, 150 - 60, 200)).not.toBe(colour("kind-country")),
    );
  });
});
