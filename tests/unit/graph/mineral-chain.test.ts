import { describe, expect, test } from "vitest";
import { type ChainLink, listMineralChains } from "#graph/mineral-chain.ts";
import {
  claim,
  date,
  id,
  graph as makeGraph,
  node,
  readWorldGraph,
} from "../../support/graph-builder.ts";

const world = readWorldGraph();
const tell = (links: readonly ChainLink[]) =>
  links.map(({ node: name, standing: { status } }) => `${name} ${status}`);
const chainOf = (flat: string, mineral: string, on = "2026-03", graph = world) => {
  const chain = listMineralChains(graph, id(flat), date(on)).find((one) => one.mineral === mineral);
  if (chain === undefined) throw new Error(`${flat} has no ${mineral}.`);
  return { plants: tell(chain.plants), buyers: tell(chain.buyers), uses: tell(chain.uses) };
};

describe("what the minerals of the Salar de Uyuni lead to, by the records", () => {
  test("is told for each mineral found there", () => {
    const minerals = listMineralChains(world, id("salar-de-uyuni"), null);
    expect(minerals.map(({ mineral }) => mineral)).toEqual([
      "lithium",
      "boron",
      "chloride",
      "magnesium",
      "potassium",
      "sodium",
      "sulfate",
    ]);
  });

  test("lithium has plants that run and plants that are planned, buyers and uses", () => {
    const { plants, buyers, uses } = chainOf("salar-de-uyuni", "lithium");
    expect(plants.slice(0, 2).toSorted()).toEqual([
      "llipi-lithium-carbonate-plant established",
      "llipi-pilot-plant established",
    ]);
    expect(plants).toContain("uranium-one-uyuni-plant proposed");
    expect(plants).toContain("cbc-uyuni-plants proposed");
    expect(buyers).toContain("ganfeng-lithium established");
    expect(buyers).toContain("china established");
    expect(uses).toContain("ev-batteries established");
  });

  test("potassium has its own plant, and buyers over the country's exports", () => {
    const { plants, buyers, uses } = chainOf("salar-de-uyuni", "potassium");
    expect(plants).toEqual(["llipi-potassium-chloride-plant established"]);
    expect(buyers.toSorted()).toEqual([
      "brazil established",
      "chile established",
      "peru established",
    ]);
    expect(uses).toEqual(["fertiliser established", "industrial-applications proposed"]);
  });

  test.for(["boron", "magnesium", "sodium", "chloride", "sulfate"])(
    "no claim gives %s a plant or a buyer",
    (mineral) => {
      expect(chainOf("salar-de-uyuni", mineral)).toMatchObject({ plants: [], buyers: [] });
    },
  );

  test("chloride and sulfate have no use either; potassium chloride is not about chloride", () => {
    for (const mineral of ["chloride", "sulfate"]) {
      expect(chainOf("salar-de-uyuni", mineral).uses).toEqual([]);
    }
  });

  test("what did not hold yet on an earlier date is not there", () => {
    const { plants, buyers } = chainOf("salar-de-uyuni", "lithium", "2020");
    expect(plants).not.toContain("uranium-one-uyuni-plant proposed");
    expect(buyers).not.toContain("ganfeng-lithium established");
  });

  test("a group of salt flats has the plants of its parts", () => {
    expect(chainOf("bolivian-salt-flats", "potassium").plants).toEqual([
      "llipi-potassium-chloride-plant established",
      "tbea-coipasa-complex proposed",
    ]);
  });
});

describe("a link", () => {
  const graph = makeGraph({
    nodes: [
      node({ id: "flat", type: "salt-flat" }),
      node({ id: "salt", type: "mineral", name: "Salt" }),
      node({ id: "powder", type: "product", name: "Powder" }),
      node({ id: "cell", type: "product", name: "Cell" }),
      node({ id: "car", type: "application", name: "Car" }),
      node({ id: "plant", type: "project", name: "Plant" }),
    ],
    claims: [
      claim({ subject: "flat", predicate: "contains", object: "salt" }),
      claim({ subject: "powder", predicate: "made-from", object: "salt" }),
      claim({ subject: "plant", predicate: "draws-from", object: "flat", status: "suspended" }),
      claim({ subject: "plant", predicate: "produces", object: "powder" }),
      claim({ subject: "maker", predicate: "operates", object: "plant" }),
      claim({ subject: "parent", predicate: "owns", object: "maker" }),
      claim({ subject: "parent", object: "b", statement: "Parent sells powder to B." }),
      claim({ subject: "parent", object: "c", statement: "Parent sells machines to C." }),
      claim({ subject: "powder", predicate: "used-in", object: "cell" }),
      claim({ subject: "cell", predicate: "used-in", object: "car" }),
    ],
  });
  const [chain] = listMineralChains(graph, id("flat"), null);

  test("to a plant has the weaker of drawing and producing, and names the product", () => {
    expect(chain?.plants).toMatchObject([{ node: "plant", form: "powder", of: null }]);
    expect(tell(chain?.plants ?? [])).toEqual(["plant suspended"]);
  });

  test("to a buyer needs a claim that names the mineral or its product", () => {
    expect(tell(chain?.buyers ?? [])).toEqual(["b established"]);
  });

  test("to a use may go over a product it is used in", () => {
    expect(tell(chain?.uses ?? [])).toEqual(["car established"]);
  });
});
