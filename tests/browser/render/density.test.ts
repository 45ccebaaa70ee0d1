import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";
import { type Mounted, mountCanvas, nextFrame, readCover } from "./canvas-picture.ts";

const [bolivia, ylb] = [id("bolivia"), id("ylb")];
const bounds = { x: 0, y: 0, width: 600, height: 400 };
const small = scene(
  [
    sceneNode({ id: bolivia, kind: "country", label: ["Bolivia"], x: 150, y: 200 }),
    sceneNode({ id: ylb, kind: "company", label: ["YLB"], x: 450, y: 200 }),
  ],
  [sceneEdge(bolivia, ylb)],
  bounds,
);
const region = { id: "andes", label: "Andes", labelFrom: 0, box: bounds };

let here: Mounted;
let queries: MediaQueryList[];

/**
 * As if the window had been moved to a display of this density. Emulation changes the pixels without a
 * word to queries, which a real display has: only those of the density before hear of it.
 */
function setDensity(density: number): void {
  const before = `(resolution: ${devicePixelRatio}dppx)`;
  vi.stubGlobal("devicePixelRatio", density);
  for (const query of queries.splice(0)) {
    if (query.media === before) query.dispatchEvent(new Event("change"));
  }
}

beforeEach(async () => {
  await page.viewport(900, 600);
  queries = [];
  const ask = window.matchMedia.bind(window);
  vi.spyOn(window, "matchMedia").mockImplementation((text) => {
    const query = ask(text);
    queries.push(query);
    return query;
  });
});
afterEach(() => {
  here.unmount();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const readWidths = () => [...here.container.querySelectorAll("canvas")].map(({ width }) => width);

test.for([
  ["Cytoscape", small],
  ["the painter", { ...small, regions: [region] }],
] as const)(
  "%s draws with the pixels of each display the window is moved to",
  async ([, shown]) => {
    here = await mountCanvas(shown);
    expect(new Set(readWidths())).toEqual(new Set([600]));
    for (const density of [2, 1.5, 1]) {
      setDensity(density);
      await vi.waitFor(() => expect(new Set(readWidths())).toEqual(new Set([600 * density])));
      await nextFrame();
      expect(readCover(here.container, 150, 200)).toBe(1);
    }
  },
);
