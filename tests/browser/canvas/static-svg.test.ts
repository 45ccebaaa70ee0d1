import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ZOOM_TIERS } from "#scene/geometry.ts";
import type { Scene } from "#scene/scene.ts";
import { formatSvg, svg } from "#scene/svg-tree.ts";
import { formatTierRules, listDrawings } from "#scene/tier-rules.ts";
import { toSvg } from "#scene/to-svg.ts";
import { fitViewport } from "#scene/viewport.ts";
import { id, readArticleGraph } from "../../support/graph-builder.ts";
import { buildArticleScene } from "../../support/scene-article.ts";
import "#styles/tokens.css";
import "#styles/symbols.css";
import "#styles/diagram.css";

const WORDS = { title: "The article's graph", description: "All nodes" };
const parse = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml");

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll("style[data-tiers]")) style.remove();
});

/** The drawing in a container of a size, with its tier rules. */
function show(scene: Scene, width: number, height: number): HTMLElement {
  const rules = document.createElement("style");
  rules.dataset.tiers = "";
  rules.textContent = formatTierRules(listDrawings(scene));
  document.head.append(rules);
  const container = document.createElement("div");
  container.className = "diagram-container";
  Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
  const written = formatSvg(toSvg(scene, { ...WORDS, href: (key) => `node/${key}/` }));
  const { documentElement } = parse(
    written.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
  );
  container.append(document.importNode(documentElement, true));
  document.body.append(container);
  return container;
}

/** What shows: labels without room at a size are scaled to nothing. */
const visible = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].filter(
    (element) =>
      getComputedStyle(element).visibility === "visible" &&
      element.getBoundingClientRect().width > 0,
  );

describe("formatSvg", () => {
  test("whatever the texts, the drawing is well-formed XML and says them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const parsed = parse(formatSvg(svg("t", { a: text }, text)));
        expect(parsed.querySelector("parsererror")).toBeNull();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
        const expected = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
        expect(parsed.documentElement.textContent).toBe(expected);
        expect(parsed.documentElement.getAttribute("a")).toBe(expected);
      }),
    );
  });
});

describe("the static drawing", () => {
  const sizes = [
    [390, 420],
    [500, 420],
    [900, 700],
    [1440, 800],
  ] as const;

  test.for(sizes)(
    "in %d by %d pixels no label meets another or a symbol, in the fonts of this machine",
    async ([width, height]) => {
      await page.viewport(1500, 900);
      const container = show(buildArticleScene(), width, height);
      const labels = visible(container, ".diagram-label");
      const shapes = [...container.querySelectorAll(".diagram-symbol")];
      expect(labels.length).toBeGreaterThan(8);
      const boxes = [...labels, ...shapes].map((element) => element.getBoundingClientRect());
      const meeting = labels.flatMap((label, index) => {
        const own = label.closest(".diagram-node");
        const box = shrink(boxes[index]);
        return [...labels, ...shapes].flatMap((other, at) =>
          other.closest(".diagram-node") !== own && overlap(box, shrink(boxes[at]))
            ? [
                `${label.textContent} and ${other.closest(".diagram-node")?.getAttribute("aria-label")}`,
              ]
            : [],
        );
      });
      expect(meeting).toEqual([]);
    },
  );

  test.for(sizes)(
    "in %d by %d pixels text is of a size to be read, and none is cut off",
    async ([width, height]) => {
      await page.viewport(1500, 900);
      const scene = buildArticleScene();
      const container = show(scene, width, height);
      const frame = container.getBoundingClientRect();
      const { zoom } = fitViewport(scene.bounds, { width, height });
      for (const label of visible(container, ".diagram-label")) {
        const box = label.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(frame.left);
        expect(box.right).toBeLessThanOrEqual(frame.right);
      }
      const scale = Number(
        getComputedStyle(container.querySelector("svg") ?? container).getPropertyValue(
          "--label-scale",
        ),
      );
      expect(12.5 * scale * zoom).toBeGreaterThanOrEqual(11);
      expect(12.5 * scale * zoom).toBeLessThanOrEqual(22);
    },
  );

  test("a hidden drawing shows no label", () => {
    const container = show(buildArticleScene(), 900, 700);
    container.style.visibility = "hidden";
    expect(visible(container, ".diagram-label")).toEqual([]);
  });

  test("the label of the selected node shows where there is no room for others", () => {
    const container = show(buildArticleScene({ selectedNode: id("technology-transfer") }), 120, 90);
    const [lowest] = ZOOM_TIERS;
    expect(lowest?.from).toBeGreaterThan(120 / 900);
    expect(visible(container, ".diagram-label").map((label) => label.textContent)).toContain(
      "Technologytransfer",
    );
  });

  test("nodes are links that can be reached by keyboard, edges are not stops on the way", () => {
    const container = show(buildArticleScene(), 900, 700);
    const stops = [...container.querySelectorAll("a")].filter((link) => link.tabIndex === 0);
    expect(stops.length).toBe(readArticleGraph().nodes.size);
  });
});

function shrink(box: DOMRect | undefined): DOMRect {
  // Line boxes are taller than their letters.
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return new DOMRect(x, y + height * 0.12, width, height * 0.76);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
