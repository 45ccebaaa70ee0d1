import { describe, expect, test } from "vitest";
import { listFigures } from "#graph/figures.ts";
import { isInconvertible } from "#graph/figures-basis.ts";
import { claim, graph, id, node } from "../../support/graph-builder.ts";

type Quantity = NonNullable<Parameters<typeof claim>[0]["quantity"]>;

const FORMULAS = {
  lithium: "Li",
  carbonate: "Li2CO3",
  hydroxide: "LiOH",
  chloride: "LiCl",
  potash: "KCl",
};
type Product = keyof typeof FORMULAS;

function convert(product: Product, quantity: Omit<Quantity, "measure">) {
  const one = graph({
    nodes: [
      node({ id: "a", type: "project" }),
      node({
        id: product,
        type: product === "lithium" ? "mineral" : "product",
        symbol: FORMULAS[product],
      }),
    ],
    claims: [
      claim({
        subject: "a",
        predicate: "produces",
        object: product,
        quantity: { measure: "capacity", ...quantity },
      }),
    ],
  });
  const row = listFigures(one, id("a"), null, { basis: "lce" })[0]?.rows[0];
  if (row === undefined) throw new Error("No figure.");
  return { row, stays: isInconvertible(one, row) };
}

describe("in carbonate equivalent", () => {
  test.for([
    ["lithium", { value: 44_000, unit: "t Li" }, 234_200, "t LCE"],
    ["carbonate", { value: 1_474.53, unit: "t" }, 1_475, "t LCE"],
    ["carbonate", { value: 15_000, unit: "t/yr" }, 15_000, "t/yr LCE"],
    ["hydroxide", { value: 25_000, unit: "t/yr" }, 22_000, "t/yr LCE"],
  ] as const)("%s of %j is %d %s, to four digits", ([product, quantity, value, unit]) => {
    const { row, stays } = convert(product, quantity);
    expect(row).toMatchObject({ value, unit, converted: { from: quantity } });
    expect(stays).toBe(false);
  });

  test("a range is converted at both ends", () => {
    const { row } = convert("hydroxide", { value: 15, min: 10, max: 20, unit: "t/yr" });
    expect(row).toMatchObject({ value: 13.2, min: 8.8, max: 17.6 });
    expect(row.converted?.from).toEqual({ value: 15, min: 10, max: 20, unit: "t/yr" });
  });

  test.for([
    ["chloride", "t/yr", true],
    ["lithium", "t", true],
    ["potash", "t/yr", false],
    ["carbonate", "t/yr LCE", false],
    ["lithium", "mg/L", false],
    ["lithium", "%", false],
  ] as const)("%s in %s stays as it is, which is said: %s", ([product, unit, isSaid]) => {
    const { row, stays } = convert(product, { value: 7, unit });
    expect(row).toMatchObject({ value: 7, unit, converted: null });
    expect(stays).toBe(isSaid);
  });
});
