import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SceneEdge } from "#scene/scene.ts";
import { formatSvg, type SvgElement } from "#scene/svg-tree.ts";
import { toSvg } from "#scene/to-svg.ts";
import { id } from "../../support/graph-builder.ts";
import {
  scene,
  sceneEdge,
  sceneNode,
  sceneRegion,
  scenes,
} from "../../support/scene-arbitraries.ts";

const [mine, plant] = [id("mine"), id("plant")];
const WORDS = { title: "A mine and its plant", description: "2 nodes, 1 relation" };
const small = (edge: Partial<SceneEdge> = {}) =>
  scene(
    [
      sceneNode({
        id: mine,
        name: "The mine",
        label: ["The", "mine"],
        x: 100,
        y: 100,
        labelFrom: 7,
      }),
      sceneNode({ id: plant, name: "Plant No. 1", label: ["P1"], x: 300, y: 100, emphasis: "lit" }),
    ],
    [sceneEdge(mine, plant, edge)],
  );

function find(tree: SvgElement, isWanted: (element: SvgElement) => boolean): readonly SvgElement[] {
  const below = tree.children.flatMap((child) =>
    typeof child === "string" ? [] : find(child, isWanted),
  );
  return isWanted(tree) ? [tree, ...below] : below;
}
const hasClass = (name: string) => (element: SvgElement) =>
  (element.attributes.class ?? "").split(" ").includes(name);
const readTitle = (element: SvgElement | undefined) =>
  element === undefined ? null : find(element, ({ tag }) => tag === "title")[0]?.children[0];

describe("toSvg", () => {
  test("shows the bounds whole and says what it is", () => {
    const { attributes, children } = toSvg(small(), WORDS);
    expect(attributes.viewBox).toBe("0 0 900 600");
    expect(attributes.preserveAspectRatio).toBe("xMidYMid meet");
    expect(attributes["aria-label"]).toBe(WORDS.title);
    expect(children[0]).toMatchObject({ tag: "desc", children: [WORDS.description] });
  });

  test("links nodes, named in full and by what is seen", () => {
    const tree = toSvg(small(), { ...WORDS, href: (key) => `node/${key}/` });
    const links = find(tree, hasClass("diagram-node"));
    expect(
      links.map(({ tag, attributes }) => [tag, attributes.href, attributes["aria-label"]]),
    ).toEqual([
      ["a", "node/mine/", "The mine"],
      ["a", "node/plant/", "Plant No. 1 (P1)"],
    ]);
  });

  test("links only edges that lead somewhere, out of the tab order", () => {
    const leading = toSvg(small(), { ...WORDS, edgeHref: () => "claim/a/" });
    const [edge] = find(leading, hasClass("diagram-edge"));
    expect(edge).toMatchObject({ tag: "a", attributes: { href: "claim/a/", tabindex: "-1" } });
    expect(readTitle(edge)).toBe("mine supplies plant.");
    const leadingNowhere = toSvg(small(), { ...WORDS, edgeHref: () => null });
    expect(find(leadingNowhere, hasClass("diagram-edge"))[0]?.tag).toBe("g");
  });

  test("says kind, emphasis, standing and label tier by class", () => {
    const written = formatSvg(toSvg(small({ standing: "proposed", emphasis: "dim" }), WORDS));
    expect(written).toContain('"diagram-node diagram-kind-company diagram-plain diagram-from-7"');
    expect(written).toContain('"diagram-node diagram-kind-company diagram-lit diagram-from-0"');
    expect(written).toContain('"diagram-edge diagram-standing-proposed diagram-dim"');
    expect(formatSvg(toSvg(small({ type: "bridge" }), WORDS))).toContain(
      '"diagram-edge diagram-bridge diagram-plain"',
    );
  });

  test("writes each line of a label on its own", () => {
    const [label] = find(toSvg(small(), WORDS), hasClass("diagram-label"));
    expect(label?.children).toMatchObject([{ children: ["The"] }, { children: ["mine"] }]);
  });

  test("puts an arrowhead at each end that has one", () => {
    const count = (from: boolean, to: boolean) =>
      find(toSvg(small({ arrows: { from, to } }), WORDS), hasClass("diagram-arrow")).length;
    expect([count(false, false), count(true, false), count(true, true)]).toEqual([0, 1, 2]);
  });

  test("tells how many a line bundles, and repeats a barred or ended standing by a sign", () => {
    const badge = (fields: Partial<SceneEdge>) =>
      find(toSvg(small(fields), WORDS), hasClass("diagram-count"))[0]?.children[0];
    expect(badge({ count: 1 })).toBeUndefined();
    expect(badge({ count: 3 })).toBe("3");
    expect(badge({ standing: "suspended" })).toBe("‖");
    expect(badge({ standing: "ended", count: 2 })).toBe("× 2");
  });

  test("puts the sign of a change before that of a standing, once, and drops a dim line's count", () => {
    const badge = (fields: Partial<SceneEdge>) =>
      find(toSvg(small(fields), WORDS), hasClass("diagram-count"))[0]?.children[0];
    expect(badge({ change: "added", count: 2 })).toBe("＋ 2");
    expect(badge({ change: "ended", standing: "ended" })).toBe("×");
    expect(badge({ change: "changed", standing: "suspended" })).toBe("△ ‖");
    expect(badge({ emphasis: "dim", count: 2 })).toBeUndefined();
    expect(badge({ quiet: true, count: 2 })).toBeUndefined();
    expect(badge({ quiet: true, emphasis: "lit", count: 2 })).toBe("2");
  });

  test("tints a line that has changed, and draws a quiet one as dim unless it has", () => {
    const read = (fields: Partial<SceneEdge>) => {
      const [edge] = find(toSvg(small(fields), WORDS), hasClass("diagram-edge"));
      const tints = edge === undefined ? [] : find(edge, hasClass("diagram-tint"));
      return `${edge?.attributes.class} ${tints.length}`;
    };
    expect(read({})).toBe("diagram-edge diagram-standing-established diagram-plain 0");
    expect(read({ quiet: true })).toBe("diagram-edge diagram-standing-established diagram-dim 0");
    expect(read({ quiet: true, change: "ended" })).toBe(
      "diagram-edge diagram-standing-established diagram-plain diagram-change-ended 1",
    );
  });

  test("puts a badge beside a node with hidden neighbours: a link of its own, that says what it shows", () => {
    const nodes = [sceneNode({ id: mine, name: "The mine", hidden: 7 }), sceneNode({ id: plant })];
    const moreHref = (key: string) => `?expand=${key}`;
    const [badge, ...others] = find(
      toSvg(scene(nodes), { ...WORDS, href: (key) => `node/${key}/`, moreHref }),
      hasClass("diagram-more"),
    );
    expect(others).toEqual([]);
    expect(badge).toMatchObject({
      tag: "a",
      attributes: {
        href: "?expand=mine",
        "aria-label": "Show 7 hidden neighbours of The mine",
        class: "diagram-more diagram-plain",
      },
    });
    const links = find(toSvg(scene(nodes), WORDS), ({ tag }) => tag === "a");
    expect(links).toEqual([]);
  });

  test("lays regions below everything, with their labels, unseen by assistive technology", () => {
    const box = { x: 10, y: 20, width: 400, height: 300 };
    const tree = toSvg({ ...small(), regions: [sceneRegion("Andes", box)] }, WORDS);
    const layers = tree.children.map((child) =>
      typeof child === "string" ? "" : child.attributes.class,
    );
    expect(layers).toEqual([undefined, "diagram-regions", "diagram-edges", "diagram-nodes"]);
    const [region] = find(tree, hasClass("diagram-region"));
    expect(region?.attributes["aria-hidden"]).toBe("true");
    const written = region === undefined ? "" : formatSvg(region);
    expect(written).toContain('x="10" y="20" width="400" height="300"');
    expect(written).toContain(">Andes<");
  });

  test("shows the frame it is given, by its class", () => {
    const world = {
      ...small(),
      size: "large",
      regions: [sceneRegion("Andes", { x: 0, y: 0, width: 9, height: 9 })],
    } as const;
    const box = { x: 10, y: 20, width: 300.004, height: 200 };
    expect(toSvg(world, { ...WORDS, frame: { step: 3, box } }).attributes).toMatchObject({
      class: "diagram-svg diagram-frame-3",
      viewBox: "10 20 300 200",
    });
    expect(toSvg(small(), WORDS).attributes.class).toBe("diagram-svg diagram-frame-small");
  });

  test("draws what is brought out last, above the rest", () => {
    const items = toSvg(
      scene([
        sceneNode({ id: mine, emphasis: "selected" }),
        sceneNode({ id: plant, emphasis: "dim" }),
      ]),
      WORDS,
    );
    expect(find(items, hasClass("diagram-node")).map(readTitle)).toEqual(["plant", "mine"]);
    expect(find(items, hasClass("diagram-halo")).length).toBe(1);
  });

  test("no scene gives a style, a colour, an id or a script", () => {
    fc.assert(
      fc.property(scenes, (any) => {
        const tree = toSvg(any, { ...WORDS, href: (key) => `node/${key}/`, edgeHref: () => "#x" });
        const elements = find(tree, () => true);
        const tags = new Set(elements.map(({ tag }) => tag));
        const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
        const refused = ["script", "style", "use", "image", "foreignObject"];
        expect(refused.filter((tag) => tags.has(tag))).toEqual([]);
        const avoided = ["style", "id", "fill", "stroke", "onclick"];
        expect(avoided.filter((name) => names.has(name))).toEqual([]);
        expect(find(tree, hasClass("diagram-node")).length).toBe(any.nodes.size);
        expect(find(tree, hasClass("diagram-edge")).length).toBe(any.edges.size);
      }),
      { numRuns: 60 },
    );
  });
});
