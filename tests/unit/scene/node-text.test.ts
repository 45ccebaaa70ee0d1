import { describe, expect, test } from "vitest";
import { breakLabel, findGlyph, formatFormula } from "#scene/node-text.ts";
import { node } from "../../support/graph-builder.ts";

describe("findGlyph", () => {
  test.for([
    ["country", { name: "Bolivia", symbol: "BO" }, "BO"],
    ["mineral", { name: "Lithium", symbol: "Li" }, "Li"],
    ["mineral", { name: "Sulfate", symbol: "SO4" }, "SO₄"],
    ["mineral", { name: "Other elements" }, "…"],
    ["person", { name: "Carlos Ramos" }, "CR"],
    ["person", { name: "Ursula von der Leyen" }, "UL"],
    ["person", { name: "Álvaro" }, "Á"],
    ["company", { name: "Yacimientos de Litio Bolivianos", label: "YLB" }, "YLB"],
    ["company", { name: "Uranium One Group" }, ""],
    ["product", { name: "Potassium nitrate", symbol: "KNO3" }, "KNO₃"],
    ["product", { name: "Lithium carbonate", symbol: "Li2CO3" }, ""],
    ["product", { name: "By-products" }, ""],
    ["process", { name: "Evaporation", symbol: "E" }, ""],
  ] as const)("of a %s like %j is %j", ([type, fields, glyph]) => {
    expect(findGlyph(node({ id: "item", type, ...fields }))).toBe(glyph);
  });
});

describe("breakLabel", () => {
  test("prefers the label to the name", () => {
    const ylb = node({ id: "ylb", name: "Yacimientos de Litio Bolivianos", label: "YLB" });
    expect(breakLabel(ylb)).toEqual(["YLB"]);
  });

  test("ends with the formula that is too long for the symbol", () => {
    const carbonate = { id: "carbonate", type: "product", name: "Lithium carbonate" } as const;
    expect(breakLabel(node({ ...carbonate, symbol: "Li2CO3" }))).toEqual([
      "Lithium carbonate",
      "Li₂CO₃",
    ]);
    expect(breakLabel(node({ ...carbonate, symbol: "LiCl" }))).toEqual(["Lithium carbonate"]);
  });
});

describe("formatFormula", () => {
  test.for([
    ["MgCl2·6H2O", "MgCl₂·6H₂O"],
    ["Mg(OH)2", "Mg(OH)₂"],
    ["C12H22O11", "C₁₂H₂₂O₁₁"],
    ["Li", "Li"],
  ] as const)("writes %s as %s", ([symbol, formula]) => {
    expect(formatFormula(symbol)).toBe(formula);
  });
});
