import { describe, expect, test } from "vitest";
import { listOtherNames } from "#ui/panels/node/node-names.ts";
import { node } from "../../support/graph-builder.ts";

describe("what a node is called besides its name", () => {
  test("leaves out what only repeats the name, but for case and accents", () => {
    const company = node({
      id: "ylb",
      name: "Yacimientos de Litio Bolivianos",
      names: { es: "Yacimientos de litio bolivianos", zh: "玻利维亚锂矿公司" },
      aliases: ["YACIMIENTOS DE LITÍO BOLIVIANOS", "YLB"],
    });
    expect(listOtherNames(company)).toEqual({
      names: [{ language: "zh", name: "玻利维亚锂矿公司" }],
      aliases: ["YLB"],
    });
  });

  test("tells each other name once, the first time it comes", () => {
    const country = node({
      id: "bolivia",
      name: "Bolivia",
      names: { es: "Estado Plurinacional" },
      aliases: ["estado plurinacional", "Upper Peru", "upper Perú"],
    });
    expect(listOtherNames(country)).toEqual({
      names: [{ language: "es", name: "Estado Plurinacional" }],
      aliases: ["Upper Peru"],
    });
  });

  test("is nothing where the records give nothing", () => {
    expect(listOtherNames(node({ id: "plain" }))).toEqual({ names: [], aliases: [] });
  });
});
