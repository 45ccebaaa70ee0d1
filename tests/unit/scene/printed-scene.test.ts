import { expect, test } from "vitest";
import { toPrintedScene } from "#scene/printed-scene.ts";
import type { SceneNode } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, sceneRegion } from "../../support/scene-arbitraries.ts";

const BOUNDS = { x: 0, y: 0, width: 3000, height: 3000 };
const REGIONS = [sceneRegion("all", BOUNDS)];
const [here, far] = [id("here"), id("far")];

/** So many nodes in a row of the map, the first in the middle of the left. */
function place(
  count: number,
  emphasis: SceneNode["emphasis"],
  kind: SceneNode["kind"] = "company",
) {
  return Array.from({ length: count }, (_, index) =>
    sceneNode({ id: id(`n${index}`), x: 100 + index * 5, y: 100, emphasis, kind }),
  );
}

test("a large view without a selection is printed whole, its faint ties too", () => {
  const nodes = [...place(100, "plain"), sceneNode({ id: here }), sceneNode({ id: far, x: 2900 })];
  const whole = scene(nodes, [sceneEdge(here, far, { quiet: true })], BOUNDS, REGIONS);
  const printed = toPrintedScene(whole);
  expect(printed.scene).toBe(whole);
  expect(printed.isPart).toBe(false);
});

test("around a selection in a crowd only what it concerns and the countries are printed", () => {
  const crowd = place(100, "dim");
  const country = sceneNode({ id: far, kind: "country", emphasis: "dim" });
  const nodes = [...crowd, country, sceneNode({ id: here, emphasis: "selected" })];
  const printed = toPrintedScene(scene(nodes, [], BOUNDS, REGIONS));
  expect([...printed.scene.nodes.keys()]).toEqual([far, here]);
  expect(printed.isPart).toBe(true);
});

test("beside a selection a few others stay, and the paper holds them all", () => {
  const nodes = [
    sceneNode({ id: here, x: 100, y: 100, emphasis: "selected" }),
    sceneNode({ id: far, x: 2900, y: 2900, emphasis: "dim" }),
  ];
  const whole = scene(nodes, [], BOUNDS, REGIONS);
  const { scene: printed, frame, isPart } = toPrintedScene(whole);
  expect(printed).toBe(whole);
  expect(isPart).toBe(false);
  expect(frame.step).toBe(0);
});

test("a small graph is printed whole, whatever is selected", () => {
  const whole = scene([...place(100, "dim"), sceneNode({ id: here, emphasis: "selected" })]);
  const { scene: printed, isPart } = toPrintedScene(whole);
  expect(printed).toBe(whole);
  expect(isPart).toBe(false);
});
