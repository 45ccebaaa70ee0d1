import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { PassedGesture, TapTarget } from "#render/create-graph-canvas.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";
import { type Mounted, mountCanvas, nextFrame } from "./canvas-picture.ts";

const [bolivia, ylb] = [id("bolivia"), id("ylb")];
const left = sceneNode({ id: bolivia, kind: "country", label: ["Bolivia"], x: 150, y: 200 });
const right = sceneNode({ id: ylb, kind: "company", label: ["YLB"], x: 450, y: 200 });
const bounds = { x: 0, y: 0, width: 600, height: 400 };
const small = scene([left, right], [sceneEdge(bolivia, ylb)], bounds);

let here: Mounted;
let passed: PassedGesture[];
let tapped: (TapTarget | null)[];

async function mount(takesWheel = true): Promise<void> {
  here = await mountCanvas(small, { onTap: (target) => tapped.push(target) });
  here.canvas.shareWith({
    takesWheel: () => takesWheel,
    onPassed: (gesture) => passed.push(gesture),
  });
}

const surface = (): Element => here.container;

/** Sends a wheel event and gives it back, with what became of it. */
function turnWheel(init: WheelEventInit = {}): WheelEvent {
  const event = new WheelEvent("wheel", { deltaY: -100, bubbles: true, cancelable: true, ...init });
  surface().dispatchEvent(event);
  return event;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

function touch(type: string, ...fingers: readonly Finger[]): TouchEvent {
  const target = surface();
  const touches = fingers.map(
    ({ x, y }, identifier) => new Touch({ identifier, target, clientX: x, clientY: y }),
  );
  const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  passed = [];
  tapped = [];
  await page.viewport(900, 600);
});
afterEach(() => here.unmount());

describe("the wheel", () => {
  test("scrolls the page while that takes it, and moves nothing", async () => {
    await mount();
    const before = here.canvas.viewport();
    expect(turnWheel().defaultPrevented).toBe(false);
    expect(here.canvas.viewport()).toEqual(before);
    expect(passed).toEqual(["wheel"]);
  });

  test.for([{ ctrlKey: true }, { metaKey: true }])("zooms with %o all the same", async (key) => {
    await mount();
    const { zoom } = here.canvas.viewport();
    expect(turnWheel(key).defaultPrevented).toBe(true);
    expect(here.canvas.viewport().zoom).toBeGreaterThan(zoom);
    expect(passed).toEqual([]);
  });

  test("zooms by a notch as much with Ctrl as without: only small steps are a pinch", async () => {
    await mount(false);
    const read = (): number => here.canvas.viewport().zoom;
    const start = read();
    turnWheel();
    const byNotch = read() / start;
    turnWheel({ ctrlKey: true });
    expect(read() / (start * byNotch)).toBeCloseTo(byNotch, 5);
    const before = read();
    turnWheel({ ctrlKey: true, deltaY: -10 });
    expect(read() / before).toBeCloseTo(Math.exp(0.1), 5);
  });

  test("zooms once the page takes it no longer, or nothing is shared", async () => {
    await mount(false);
    expect(turnWheel().defaultPrevented).toBe(true);
    here.canvas.shareWith({ takesWheel: () => true, onPassed: vi.fn() });
    expect(turnWheel().defaultPrevented).toBe(false);
    here.canvas.shareWith(null);
    expect(turnWheel().defaultPrevented).toBe(true);
  });
});

describe("a finger", () => {
  test("taps what is under it", async () => {
    await mount();
    touch("touchstart", { x: left.x, y: left.y });
    touch("touchmove", { x: left.x + 3, y: left.y + 4 });
    touch("touchend");
    expect(tapped).toEqual([{ type: "node", id: "bolivia" }]);
    expect(passed).toEqual([]);
  });

  test("that moves scrolls the page: the map stays, and nothing is tapped", async () => {
    await mount();
    const before = here.canvas.viewport();
    expect(touch("touchstart", { x: left.x, y: left.y }).defaultPrevented).toBe(false);
    for (const y of [10, 20, 40, 80]) {
      expect(touch("touchmove", { x: left.x, y: left.y + y }).defaultPrevented).toBe(false);
    }
    touch("touchend");
    await nextFrame();
    expect(here.canvas.viewport()).toEqual(before);
    expect(tapped).toEqual([]);
    expect(passed).toEqual(["finger"]);
  });

  test("moves the map where nothing is shared", async () => {
    await mount();
    here.canvas.shareWith(null);
    const before = here.canvas.viewport();
    touch("touchstart", { x: 300, y: 60 });
    for (const y of [10, 20, 40, 80]) touch("touchmove", { x: 300, y: 60 + y });
    touch("touchend");
    expect(here.canvas.viewport().pan.y).toBeGreaterThan(before.pan.y + 40);
  });
});

describe("two fingers", () => {
  /** Near each other. */
  const [a, b] = [
    { x: 280, y: 200 },
    { x: 320, y: 200 },
  ];

  test("move the map with them, however near they are to each other", async () => {
    await mount();
    const { zoom, pan } = here.canvas.viewport();
    touch("touchstart", a);
    expect(touch("touchstart", a, b).defaultPrevented).toBe(true);
    const by = (x: number, y: number) => [a, b].map((one) => ({ x: one.x + x, y: one.y + y }));
    expect(touch("touchmove", ...by(10, 5)).defaultPrevented).toBe(true);
    touch("touchmove", ...by(30, 20));
    touch("touchend", a);
    touch("touchend");
    expect(here.canvas.viewport()).toEqual({ zoom, pan: { x: pan.x + 30, y: pan.y + 20 } });
    expect(tapped).toEqual([]);
    expect(passed).toEqual([]);
  });

  test("zoom around what lies between them", async () => {
    await mount();
    const { zoom, pan } = here.canvas.viewport();
    const middle = { x: (300 - pan.x) / zoom, y: (200 - pan.y) / zoom };
    touch("touchstart", a, b);
    touch("touchmove", { x: 260, y: 200 }, { x: 340, y: 200 });
    touch("touchend");
    expect(here.canvas.viewport().zoom).toBeCloseTo(zoom * 2, 5);
    expect(here.canvas.toScreen(middle)).toEqual({ x: 300, y: 200 });
  });

  test("that end as one leave the page and the map where they are", async () => {
    await mount();
    touch("touchstart", a, b);
    touch("touchmove", { x: 290, y: 210 }, { x: 330, y: 210 });
    const moved = here.canvas.viewport();
    touch("touchend", a);
    touch("touchmove", { x: 200, y: 100 });
    touch("touchend");
    expect(here.canvas.viewport()).toEqual(moved);
    expect(tapped).toEqual([]);
  });

  test("that end as one go on with that one where nothing is shared, and tap nothing", async () => {
    await mount();
    here.canvas.shareWith(null);
    touch("touchstart", a, b);
    touch("touchmove", { x: 290, y: 210 }, { x: 330, y: 210 });
    const { pan } = here.canvas.viewport();
    touch("touchend", { x: 290, y: 210 });
    touch("touchmove", { x: 310, y: 250 });
    touch("touchend");
    expect(here.canvas.viewport().pan).toEqual({ x: pan.x + 20, y: pan.y + 40 });
    expect(tapped).toEqual([]);
  });
});

describe("two taps of a finger", () => {
  const tap = (x: number, y: number): void => {
    touch("touchstart", { x, y });
    touch("touchend");
  };

  test("in the same place zoom in there, as often as there are two", async () => {
    await mount();
    const { zoom } = here.canvas.viewport();
    for (const _ of [1, 2, 3]) tap(300, 60);
    expect(here.canvas.viewport().zoom).toBeCloseTo(zoom * 1.7, 5);
    expect(tapped).toEqual([null, null, null]);
  });

  test("in different places are two taps", async () => {
    await mount();
    const before = here.canvas.viewport();
    tap(300, 60);
    tap(360, 60);
    expect(here.canvas.viewport()).toEqual(before);
  });
});

describe("a drag of the mouse", () => {
  const send = (target: EventTarget, type: string, x: number, buttons = 1): void => {
    const init = { clientX: x, clientY: 60, buttons, bubbles: true, cancelable: true };
    target.dispatchEvent(new MouseEvent(type, init));
  };
  const read = () => here.canvas.viewport().pan.x;
  const begin = async () => {
    await mount();
    send(surface(), "mousedown", 300);
    send(surface(), "mousemove", 330);
    expect(read()).toBe(30);
  };

  test("goes on beyond the map, and ends where it is let go there", async () => {
    await begin();
    send(window, "mousemove", 800);
    expect(read()).toBe(500);
    send(window, "mouseup", 800, 0);
    send(window, "mousemove", 400);
    expect(read()).toBe(500);
  });

  test("ends where it was let go out of the page's hearing", async () => {
    await begin();
    // Over another frame, say: no mouseup has come.
    send(surface(), "mousemove", 360, 0);
    send(surface(), "mousemove", 400);
    expect(read()).toBe(30);
  });

  test.for(["pointercancel", "blur"])("ends at %s", async (type) => {
    await begin();
    window.dispatchEvent(new Event(type));
    send(surface(), "mousemove", 400);
    expect(read()).toBe(30);
    send(window, "mouseup", 400, 0);
    expect(tapped).toEqual([]);
  });
});

describe("a click on a link that lies over the map", () => {
  const elsewhere = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }];
  /** Presses, moves and lets go; tells whether the link would be followed. */
  const press = (keys: MouseEventInit, by = 0): boolean => {
    const link = document.createElement("a");
    link.href = "#elsewhere";
    surface().append(link);
    const { x, y } = left;
    const init = { clientX: x, clientY: y, buttons: 1, bubbles: true, cancelable: true, ...keys };
    link.dispatchEvent(new MouseEvent("mousedown", init));
    link.dispatchEvent(new MouseEvent("mousemove", { ...init, clientX: x + by }));
    link.dispatchEvent(new MouseEvent("mouseup", { ...init, clientX: x + by, buttons: 0 }));
    let isFollowed = false;
    document.body.addEventListener(
      "click",
      (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.dispatchEvent(new MouseEvent("click", init));
    return isFollowed;
  };

  test.for(elsewhere)("is the link's with %o, and taps nothing", async (keys) => {
    await mount();
    expect(press(keys)).toBe(true);
    expect(tapped).toEqual([]);
  });

  test("is the map's without, and after a drag nobody's", async () => {
    await mount();
    expect(press({})).toBe(false);
    expect(tapped).toEqual([{ type: "node", id: "bolivia" }]);
    for (const keys of elsewhere) expect(press(keys, 40)).toBe(false);
    expect(tapped).toHaveLength(1);
  });
});
