import cytoscape, { type Core } from "cytoscape";
import { describe, expect, test } from "vitest";
import { applyScene, applyTier } from "#render/cytoscape/apply-scene.ts";
import { readTier, symbolSize } from "#scene/geometry.ts";
import type { Scene } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import { EMPTY_SCENE, scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";
import { findDrawn } from "../../support/scene-drawn.ts";

const [mine, plant, maker] = [id("mine"), id("plant"), id("maker")];
const before = scene(
  [
    sceneNode({ id: mine, x: 100, y: 100 }),
    sceneNode({ id: plant, x: 300, y: 100, labelFrom: 12 }),
    sceneNode({ id: maker, x: 300, y: 300 }),
  ],
  [sceneEdge(mine, plant), sceneEdge(plant, maker)],
);
const TIER = 10;

function draw(first: Scene): Core {
  const cy = cytoscape({ headless: true });
  applyScene(cy, EMPTY_SCENE, first, TIER);
  return cy;
}

/** Ids of the elements that Cytoscape is told about while `change` runs. */
function watch(cy: Core, change: () => void): readonly string[] {
  const touched = new Set<string>();
  cy.on("add remove data position class", (event) => {
    if (event.target !== cy) touched.add(event.target.id());
  });
  change();
  return [...touched].toSorted();
}

/** Ids of what is drawn: what is put away is not. */
function listDrawn(cy: Core): readonly string[] {
  return findDrawn(cy)
    .map((item) => item.id())
    .toSorted();
}

function withNode(base: Scene, fields: Parameters<typeof sceneNode>[0]): Scene {
  const old = base.nodes.get(fields.id);
  const nodes = new Map(base.nodes).set(fields.id, sceneNode({ ...old, ...fields }));
  return { ...base, nodes };
}

describe("applyScene", () => {
  test("touches nothing when nothing changed", () => {
    const cy = draw(before);
    expect(watch(cy, () => applyScene(cy, before, { ...before }, TIER))).toEqual([]);
  });

  test("touches only the node that is dimmed", () => {
    const cy = draw(before);
    const after = withNode(before, { id: maker, emphasis: "dim" });
    expect(watch(cy, () => applyScene(cy, before, after, TIER))).toEqual(["maker"]);
  });

  test("draws the lines of a node anew when selecting it changes its outline", () => {
    const cy = draw(before);
    const after = withNode(before, { id: maker, emphasis: "selected" });
    expect(watch(cy, () => applyScene(cy, before, after, TIER))).toEqual(["maker", "plant maker"]);
  });

  test("removes the lines of a node with it", () => {
    const cy = draw(before);
    const after = scene(
      [...before.nodes.values()].filter((node) => node.id !== maker),
      [sceneEdge(mine, plant)],
    );
    applyScene(cy, before, after, TIER);
    expect(listDrawn(cy)).toEqual(["mine", "mine plant", "plant"]);
  });

  test("shows again what comes back as it went, and makes anew what comes back changed", () => {
    const cy = draw(before);
    const [, , away] = before.nodes.values();
    const without = scene(
      [...before.nodes.values()].filter((node) => node !== away),
      [],
    );
    applyScene(cy, before, without, TIER);
    const touched = watch(cy, () => applyScene(cy, without, before, TIER));
    // The line to the maker went with it, and comes with it.
    expect(touched).toEqual(["maker", "mine plant"]);
    expect(listDrawn(cy)).toEqual(["maker", "mine", "mine plant", "plant", "plant maker"]);
    applyScene(cy, before, without, TIER);
    applyScene(cy, without, withNode(before, { id: maker, label: ["Maker", "two"] }), TIER);
    expect(cy.getElementById("maker").data("text")).toBe("Maker\ntwo");
  });

  test("does not bring back, with its ends, a line that is no longer there", () => {
    const cy = draw(before);
    const [first, second, away] = before.nodes.values();
    const without = scene([first, second, away].filter((node) => node !== undefined).slice(0, 2));
    applyScene(cy, before, without, TIER);
    const back = scene([...before.nodes.values()], [sceneEdge(mine, plant)]);
    applyScene(cy, without, back, TIER);
    expect(listDrawn(cy)).toEqual(["maker", "mine", "mine plant", "plant"]);
  });

  test("passes over a line whose end is not drawn", () => {
    const cy = draw(scene([sceneNode({ id: mine })], [sceneEdge(mine, plant)]));
    expect(cy.elements().length).toBe(1);
  });
});

describe("applyTier", () => {
  test("shows a label from its tier on", () => {
    const cy = draw(before);
    expect(cy.getElementById("plant").data("text")).toBe("");
    applyTier(cy, before, 12);
    expect(cy.getElementById("plant").data("text")).toBe("plant");
  });

  test("shows how many neighbours are hidden from tier 8 on, of a selected node at every tier", () => {
    const more = (emphasis: "plain" | "selected", tier: number) => {
      const node = sceneNode({ id: mine, hidden: 7, emphasis });
      const cy = draw(scene([node]));
      applyTier(cy, scene([node]), tier);
      return cy.getElementById("mine").data("more");
    };
    expect([more("plain", 7), more("plain", 8), more("selected", 0)]).toEqual(["", "+7", "+7"]);
  });

  test("scales symbols by the tier", () => {
    const cy = draw(before);
    applyTier(cy, before, 3);
    const width = symbolSize("company").width * readTier(3).symbolScale;
    expect(cy.getElementById("plant").data("width")).toBeCloseTo(width);
  });
});
