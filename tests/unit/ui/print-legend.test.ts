import { expect, test } from "vitest";
import { listLegend } from "#ui/print/print-legend.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";

const BOX = { x: 0, y: 0, width: 900, height: 600 };
const [a, b, far, farther] = [id("a"), id("b"), id("far"), id("farther")];
const nodes = [
  sceneNode({ id: a, kind: "mineral" }),
  sceneNode({ id: b, kind: "country", hidden: 3 }),
  sceneNode({ id: far, kind: "person", x: 2000 }),
  sceneNode({ id: farther, kind: "person", x: 2100, emphasis: "dim" }),
];

test("the legend has the kinds, standings and changes that the paper shows, in their usual order", () => {
  const edges = [
    sceneEdge(a, b, { standing: "ended", change: "ended", count: 2 }),
    sceneEdge(b, a, { id: "b a", standing: "agreed" }),
    sceneEdge(b, far, { standing: "proposed" }),
    sceneEdge(far, farther, { standing: "suspended", change: "added" }),
  ];
  expect(listLegend(scene(nodes, edges), BOX)).toEqual({
    kinds: ["country", "mineral"],
    standings: ["agreed", "proposed", "ended"],
    changes: ["ended"],
    hasBridges: false,
    hasCounts: true,
    hasHidden: true,
    hasDim: false,
  });
});

test("a bridge has a place of its own in it and no standing", () => {
  const legend = listLegend(
    scene(nodes, [sceneEdge(a, b, { type: "bridge", standing: "proposed" })]),
    BOX,
  );
  expect(legend.hasBridges).toBe(true);
  expect(legend.standings).toEqual([]);
});

test("a number that a pale line does not show needs no word", () => {
  const dim = sceneEdge(a, b, { count: 4, emphasis: "dim" });
  const quiet = sceneEdge(b, a, { id: "b a", count: 4, quiet: true });
  expect(listLegend(scene(nodes, [dim, quiet]), BOX).hasCounts).toBe(false);
  const pale = sceneNode({ id: a, emphasis: "dim" });
  expect(listLegend(scene([pale]), BOX).hasDim).toBe(true);
});
