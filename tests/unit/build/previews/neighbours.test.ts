import { describe, expect, test } from "vitest";
import { pickNeighbours } from "#build/previews/neighbours.ts";
import { drawPicture } from "#picture/picture.ts";
import { rankNodes } from "#scene/stage.ts";
import { HOME } from "#view/view.ts";
import { claim, graph, id, node } from "../../../support/graph-builder.ts";

const far = ["c1", "c2", "c3", "li", "ru"];
const types: Readonly<Record<string, "mineral" | "country">> = { li: "mineral", ru: "country" };
const built = graph({
  nodes: far.map((key) => node({ id: key, type: types[key] ?? "company" })),
  claims: far.map((key) => claim({ subject: "hub", object: key })),
  positions: Object.fromEntries(
    ["hub", ...far].map((key, n) => [key, { x: n * 90, y: n * n * 40 }]),
  ),
});
const scene = drawPicture(built, HOME);
const pick = (most: number, first: string | null = null) => {
  const order = rankNodes(built).byImportance;
  const given = { order, most, first: first === null ? null : id(first) };
  const { picked, rest } = pickNeighbours(scene, id("hub"), given);
  return { ids: picked.map((one) => one.node.id), rest };
};

describe("the neighbours a preview shows", () => {
  test("are one of each kind before a second of any", () => {
    expect(pick(3).ids.toSorted()).toEqual(["c1", "li", "ru"]);
  });

  test("are told how many they leave out", () => {
    expect(pick(3).rest).toBe(2);
    expect(pick(9)).toMatchObject({ rest: 0 });
  });

  test("begin with the far end of the claim", () => {
    expect(pick(2, "c3").ids[0]).toBe("c3");
  });
});
