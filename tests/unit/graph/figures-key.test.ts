import { describe, expect, test } from "vitest";
import { listFigures } from "#graph/figures.ts";
import { type KeyFigure, listKeyFigures } from "#graph/figures-key.ts";
import type { GraphNode } from "#schema/graph.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();

function listAt(name: string, on: string | null = null): readonly KeyFigure[] {
  const node = world.nodes.get(id(name));
  if (node === undefined) throw new Error(`There is no ${name}.`);
  const day = on === null ? null : date(on);
  return listKeyFigures(world, node, listFigures(world, node.id, day), day);
}

const tell = ({ group, row, sum }: KeyFigure) => [
  group.measure,
  group.product,
  row.standing,
  sum === null ? row.value : `${sum.min}–${sum.max}`,
];

describe("the figures that say most of a node", () => {
  test("a country's are what operates there as totals, and what was made", () => {
    expect(listAt("bolivia").map(tell).slice(0, 2)).toEqual([
      ["capacity", "lithium-carbonate", "operating", "15000–15000"],
      ["output", "lithium-carbonate", "operating", "1474.53–2064"],
    ]);
  });

  test("a company's plan stands as it stands, not as a stage of it that a record names", () => {
    expect(listAt("uranium-one-group").map(tell)[0]).toEqual([
      "capacity",
      "lithium-carbonate",
      "not-in-force",
      14_000,
    ]);
  });

  test("lithium comes before its by-products, and young before old", () => {
    const [capacity, output] = listAt("chile").map(tell);
    // The carbonate's last figure is of 2018.
    expect(capacity).toEqual(["capacity", "lithium-hydroxide", "operating", "40000–40000"]);
    expect(output?.slice(0, 2)).toEqual(["output", "lithium"]);
    expect(listAt("lithium").map(tell)[0]).toEqual(["output", "lithium", "stated", 240_000]);
  });

  test("they are those of the date", () => {
    const values = listAt("bolivia", "2022-06-30").flatMap(tell);
    expect(values).not.toContain("15000–15000");
    expect(listAt("uranium-one-group", "2019-06-30").flatMap(tell)).not.toContain(14_000);
  });

  test.for(["2022-01-01", null])(
    "of every node, on %s, nothing that is over, in part or another's",
    (on) => {
      const told = [...world.nodes.values()].flatMap((node: GraphNode) =>
        listAt(node.id, on).map((figure) => ({ node, figure })),
      );
      expect(told.length).toBeGreaterThan(100);
      for (const { node, figure } of told) {
        const { row, sum } = figure;
        expect(["superseded", "ended", "suspended"], node.id).not.toContain(row.standing);
        expect(row.isEarlier, node.id).toBe(false);
        if (row.fact !== null) expect(row.about).toBe(node.id);
        if (sum === null) expect(row.part, node.id).toBeNull();
      }
      for (const node of world.nodes.values()) {
        const measures = listAt(node.id, on).map(({ group }) => group.measure);
        expect(measures.length).toBeLessThanOrEqual(3);
        expect(new Set(measures).size, node.id).toBe(measures.length);
      }
    },
  );
});
