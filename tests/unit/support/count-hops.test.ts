import { describe, expect, test } from "vitest";
import { UnknownNodeError } from "#graph/graph.ts";
import { countHops } from "../../support/count-hops.ts";
import { draw, id } from "../../support/graph-builder.ts";

describe("countHops", () => {
  const graph = draw("mine-plant plant-maker maker-plant maker-shop island");

  test("counts relations against their direction too, nearest first", () => {
    const hops = countHops(graph, id("maker"));
    expect([...hops].join(" ")).toBe("maker,0 plant,1 shop,1 mine,2");
  });

  test("leaves out what it cannot reach", () => {
    expect(countHops(graph, id("mine")).has(id("island"))).toBe(false);
  });

  test("walks only where it may", () => {
    const hops = countHops(graph, id("mine"), ({ subject }) => subject !== "maker");
    expect([...hops].join(" ")).toBe("mine,0 plant,1 maker,2");
  });

  test("names the node it does not know", () => {
    const atlantis = id("atlantis");
    expect(() => countHops(graph, atlantis)).toThrow(new UnknownNodeError(atlantis));
  });
});
