import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CanvasPoint, TapTarget } from "#render/create-graph-canvas.ts";
import { createGraphCanvas, readPalette } from "#render/create-graph-canvas.ts";
import { findTier, flattenCurve, labelBox } from "#scene/geometry.ts";
import { fitViewport } from "#scene/viewport.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, sceneRegion } from "../../support/scene-arbitraries.ts";
import { type Mounted, mountCanvas, nextFrame, readColour, readCover } from "./canvas-picture.ts";

const [bolivia, ylb] = [id("bolivia"), id("ylb")];
const [left, right] = [
  sceneNode({ id: bolivia, kind: "country", glyph: "BO", label: ["Bolivia"], x: 150, y: 200 }),
  sceneNode({ id: ylb, kind: "company", glyph: "YLB", label: ["YLB"], x: 450, y: 200 }),
];
const BEND = 80;
const bounds = { x: 0, y: 0, width: 600, height: 400 };
const line = sceneEdge(bolivia, ylb, { bend: BEND });
const small = scene([left, right], [line], bounds);
const SIZE = { width: 600, height: 400 };

let mounted: Mounted | null = null;
const warn = vi.spyOn(console, "warn");
const error = vi.spyOn(console, "error");

beforeEach(() => page.viewport(900, 600));
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  document.documentElement.removeAttribute("data-theme");
  // Whatever a test does, Cytoscape has nothing to complain of.
  expect(warn).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});

async function mount(...given: Parameters<typeof mountCanvas>): Promise<Mounted> {
  mounted = await mountCanvas(...given);
  return mounted;
}

function click({ container }: Mounted, { x, y }: { readonly x: number; readonly y: number }) {
  return userEvent.click(container, { position: { x, y } });
}

/** A drag with the left button in ten steps. */
function drag(container: HTMLElement, from: CanvasPoint, to: CanvasPoint): void {
  const corner = container.getBoundingClientRect();
  const send = (type: string, part: number): void => {
    const clientX = corner.left + from.x + (to.x - from.x) * part;
    const clientY = corner.top + from.y + (to.y - from.y) * part;
    const buttons = type === "mouseup" ? 0 : 1;
    const init = { clientX, clientY, buttons, bubbles: true, cancelable: true };
    const event = new MouseEvent(type, init);
    container.dispatchEvent(event);
  };
  send("mousedown", 0);
  for (let step = 1; step <= 10; step += 1) send("mousemove", step / 10);
  send("mouseup", 1);
}

describe("the picture", () => {
  test("shows the symbols in their colours once it says it is drawn", async () => {
    const { container } = await mount(small);
    const { colour } = readPalette(container);
    const ground = colour("ground");
    expect(readColour(container, left.x + 16, left.y + 12)).toBe(colour("kind-country"));
    expect(readColour(container, right.x + 20, right.y + 13)).toBe(colour("kind-company"));
    expect(readColour(container, 20, 20)).toBe("none");
    expect(ground).toMatch(/^rgb\(/);
  });

  test("shows a change in the next frame, never an empty symbol", async () => {
    const { canvas, container } = await mount(small);
    canvas.update(scene([{ ...left, emphasis: "dim" }, right], [line], bounds));
    await nextFrame();
    const { colour } = readPalette(container);
    expect(readColour(container, left.x + 16, left.y + 12)).toBe(colour("kind-country-dim"));
  });

  test("shows nodes that were not there at first", async () => {
    const { canvas, container } = await mount(scene([left], [], bounds));
    expect(readColour(container, right.x + 20, right.y + 13)).toBe("none");
    canvas.update(small);
    const { colour } = readPalette(container);
    await vi.waitFor(() =>
      expect(readColour(container, right.x + 20, right.y + 13)).toBe(colour("kind-company")),
    );
  });

  test("rings what is selected", async () => {
    const selected = { ...left, emphasis: "selected" as const };
    const { container } = await mount(scene([selected, right], [line], bounds));
    const accentTint = readPalette(container).colour("accent-tint");
    expect(readColour(container, left.x, left.y - 27)).toBe(accentTint);
  });

  test("takes the colours of another theme", async () => {
    const { canvas, container } = await mount(small);
    const before = readColour(container, left.x + 16, left.y + 12);
    document.documentElement.dataset.theme = "dark";
    const palette = readPalette(container);
    expect(palette.colour("kind-country")).not.toBe(before);
    canvas.setPalette(palette);
    await vi.waitFor(() =>
      expect(readColour(container, left.x + 16, left.y + 12)).toBe(palette.colour("kind-country")),
    );
  });

  test("is hidden from assistive technology", async () => {
    const { container } = await mount(small);
    const canvases = [...container.querySelectorAll("canvas")];
    expect(canvases.length).toBeGreaterThan(0);
    for (const layer of canvases) expect(layer.closest("[aria-hidden=true]")).not.toBeNull();
  });
});

describe("pointing", () => {
  test("a tap tells the symbol, the label, the line, or nothing", async () => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    const here = await mount(small, { onTap });
    const label = labelBox(left, findTier(1));
    await click(here, { x: left.x, y: left.y });
    await click(here, { x: label.x + label.width / 2, y: label.y + label.height / 2 });
    await click(here, { x: 300, y: 200 + BEND / 2 });
    await click(here, { x: 300, y: 40 });
    expect(onTap.mock.calls.map(([target]) => target)).toEqual([
      { type: "node", id: "bolivia" },
      { type: "node", id: "bolivia" },
      { type: "edge", id: "bolivia ylb" },
      null,
    ]);
  });

  test.for([BEND, -BEND])("a line bent by %d runs where the SVG's curve does", async (bend) => {
    const onTap = vi.fn<(target: TapTarget | null) => void>();
    // The other way round, so that neither the order of the ends nor their places decide the side.
    const bent = sceneEdge(ylb, bolivia, { bend });
    const here = await mount(scene([left, right], [bent], bounds), { onTap });
    for (const { x, y } of flattenCurve(right, left, bend, 8).slice(2, 7)) {
      const cover = (dy: number) => readCover(here.container, x, y + dy);
      expect(Math.max(cover(-1), cover(0), cover(1))).toBeGreaterThan(0.4);
      expect([cover(-5), cover(5)]).toEqual([0, 0]);
      await click(here, { x, y });
    }
    expect(onTap.mock.calls.length).toBe(5);
    for (const [target] of onTap.mock.calls) expect(target?.id).toBe("ylb bolivia");
  });

  test("hovering tells what is there and where, and that it is left", async () => {
    const onHover = vi.fn();
    const { container } = await mount(small, { onHover });
    await userEvent.hover(container, { position: { x: left.x, y: left.y } });
    expect(onHover).toHaveBeenLastCalledWith({ type: "node", id: "bolivia" }, { x: 150, y: 200 });
    await userEvent.hover(container, { position: { x: 300, y: 30 } });
    expect(onHover).toHaveBeenLastCalledWith(null, null);
  });

  test("dragging moves the map and no node", async () => {
    const onTap = vi.fn();
    const { canvas, container } = await mount(small, { onTap });
    const before = canvas.viewport();
    drag(container, left, { x: left.x + 60, y: left.y + 30 });
    const { pan } = canvas.viewport();
    expect([pan.x - before.pan.x, pan.y - before.pan.y]).toEqual([60, 30]);
    expect(canvas.toScreen(right).x - canvas.toScreen(left).x).toBeCloseTo(300);
    expect(onTap).not.toHaveBeenCalled();
  });

  test("the wheel zooms around the pointer", async () => {
    const { canvas, container } = await mount(small);
    const corner = container.getBoundingClientRect();
    const at = { clientX: corner.left + right.x, clientY: corner.top + right.y };
    const wheel = new WheelEvent("wheel", { ...at, deltaY: -100, bubbles: true, cancelable: true });
    container.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(canvas.viewport().zoom).toBeCloseTo(1.221, 2);
    const { x, y } = canvas.toScreen(right);
    expect([x, y]).toEqual([expect.closeTo(right.x), expect.closeTo(right.y)]);
  });

  test("two quick clicks in different places are no double click", async () => {
    const here = await mount(small);
    await click(here, { x: 300, y: 60 });
    await click(here, { x: 400, y: 80 });
    await nextFrame();
    expect(here.canvas.viewport().zoom).toBe(1);
  });

  test("a double click on the ground zooms in there", async () => {
    const { canvas, container } = await mount(small);
    await userEvent.dblClick(container, { position: { x: 300, y: 60 } });
    await vi.waitFor(() => expect(canvas.viewport().zoom).toBeGreaterThan(1.5));
    expect(canvas.toScreen({ x: 300, y: 60 }).y).toBeCloseTo(60);
  });
});

describe("the viewport", () => {
  test("is at first what the static drawing has", async () => {
    const wide = scene([left, right], [line], { x: -100, y: -40, width: 1000, height: 500 });
    const { canvas } = await mount(wide);
    const { zoom, pan } = fitViewport(wide.bounds, SIZE);
    expect(canvas.viewport().zoom).toBeCloseTo(zoom);
    expect(canvas.viewport().pan.x).toBeCloseTo(pan.x);
    expect(canvas.viewport().pan.y).toBeCloseTo(pan.y);
  });

  test("is told whenever it changes", async () => {
    const onViewport = vi.fn();
    const { canvas } = await mount(small, { onViewport });
    canvas.panBy(10, -5);
    expect(onViewport).toHaveBeenLastCalledWith({ zoom: 1, pan: { x: 10, y: -5 } });
  });

  test("zooms around the middle, within limits, and back to the whole", async () => {
    const { canvas } = await mount(small);
    canvas.zoomBy(2);
    expect(canvas.toScreen({ x: 300, y: 200 })).toEqual({ x: 300, y: 200 });
    canvas.zoomBy(1000);
    expect(canvas.viewport().zoom).toBe(4);
    canvas.zoomBy(0.0001);
    expect(canvas.viewport().zoom).toBe(0.5);
    canvas.fit();
    expect(canvas.viewport()).toEqual({ zoom: 1, pan: { x: 0, y: 0 } });
  });

  test("centres a node, or leaves it where it can be seen", async () => {
    const { canvas } = await mount(small);
    canvas.centerOn(ylb, { onlyIfOutside: true });
    expect(canvas.viewport().pan).toEqual({ x: 0, y: 0 });
    canvas.centerOn(ylb);
    expect(canvas.toScreen(right)).toEqual({ x: 300, y: 200 });
    canvas.centerOn(id("nobody"));
    expect(canvas.toScreen(right)).toEqual({ x: 300, y: 200 });
    canvas.panBy(400, 0);
    canvas.centerOn(ylb, { onlyIfOutside: true });
    expect(canvas.toScreen(right)).toEqual({ x: 300, y: 200 });
  });

  test("brings in what is asked for while the map is on its way to something else", async () => {
    const { canvas } = await mount(small, { reducedMotion: false });
    canvas.zoomBy(4);
    canvas.keepInSight(left);
    const arrive = () =>
      vi.waitFor(() => expect(canvas.toScreen(left)).toEqual({ x: 300, y: 200 }));
    await arrive();
    // It is still in sight then, but would not be for long.
    canvas.keepInSight(right);
    canvas.keepInSight(left);
    await arrive();
    expect(canvas.viewport().zoom).toBe(4);
  });

  test("a new size shows the whole again, or keeps the middle once the reader has moved", async () => {
    const { canvas, container } = await mount(small);
    container.style.width = "300px";
    canvas.resize();
    expect(canvas.viewport().zoom).toBe(0.5);
    canvas.centerOn(ylb);
    container.style.width = "500px";
    canvas.resize();
    expect(canvas.viewport().zoom).toBe(0.5);
    expect(canvas.toScreen(right)).toEqual({ x: 250, y: 200 });
  });
});

test("when it is destroyed, nothing of it is left", async () => {
  const onTap = vi.fn();
  const { canvas, container } = await mountCanvas(small, { onTap });
  canvas.destroy();
  expect(container.childNodes.length).toBe(0);
  expect(container.className.trim()).toBe("");
  const wheel = new WheelEvent("wheel", { deltaY: 100, bubbles: true, cancelable: true });
  container.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(false);
  await userEvent.click(container, { position: { x: left.x, y: left.y } });
  expect(onTap).not.toHaveBeenCalled();
  container.remove();
});

test("one that is destroyed before it is drawn ends quietly", async () => {
  const container = document.createElement("div");
  container.style.position = "relative";
  document.body.append(container);
  const canvas = createGraphCanvas(container, {
    scene: small,
    palette: readPalette(container),
    reducedMotion: true,
    onTap: () => undefined,
    onHover: () => undefined,
  });
  canvas.update(scene([left], [], bounds));
  canvas.destroy();
  await canvas.whenDrawn;
  expect(container.childNodes.length).toBe(0);
  container.remove();
});

test.for([
  ["small", []],
  ["large", [sceneRegion("H", { x: 0, y: 0, width: 60, height: 60 })]],
] as const)("a %s scene throws at once where there is no canvas to draw on", ([, regions]) => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const container = document.createElement("div");
  document.body.append(container);
  const options = {
    scene: scene([left], [], bounds, [...regions]),
    palette: readPalette(container),
    reducedMotion: true,
    onTap: () => undefined,
    onHover: () => undefined,
  };
  expect(() => createGraphCanvas(container, options)).toThrow();
  getContext.mockRestore();
  container.remove();
});
