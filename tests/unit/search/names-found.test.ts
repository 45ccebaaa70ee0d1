import { describe, expect, test } from "vitest";
import { buildSearchIndex, search } from "#search/search-index.ts";
import { id, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();
const index = buildSearchIndex(world);
const findFirst = (text: string) => search(index, text)[0]?.id;

/** What readers type, and the node they mean: four languages, some with a slip. */
const MEANT = [
  ["uyuni", "salar-de-uyuni"],
  ["chile", "chile"],
  ["sqm", "sqm"],
  ["catl", "catl"],
  ["bolivia", "bolivia"],
  ["Alemania", "germany"],
  ["Estados Unidos", "united-states"],
  ["Аргентина", "argentina"],
  ["Боливия", "bolivia"],
  ["中国", "china"],
  ["玻利维亚", "bolivia"],
  ["argentna", "argentina"],
  ["chlie", "chile"],
  ["atacama", "salar-de-atacama"],
  ["hombre muerto", "salar-del-hombre-muerto"],
  ["salar de maricnga", "salar-de-maricunga"],
  ["Солончак Уюни", "salar-de-uyuni"],
  ["察尔汗", "qarhan-salt-lake"],
  ["litio", "lithium"],
  ["калий", "potassium"],
  ["锂", "lithium"],
  ["magnesum", "magnesium"],
  ["Росатом", "rosatom"],
  ["宁德时代", "catl"],
  ["uranium one", "uranium-one-group"],
  ["codleco", "codelco"],
  ["ganfeng", "ganfeng-lithium"],
  ["rio tinto", "rio-tinto"],
  ["codelco sqm agreement", "agreement-codelco-sqm-2024-05"],
  ["ylb uranium one contract", "agreement-ylb-uranium-one-2024-09"],
] as const;

describe("of thirty names as they are typed", () => {
  test("the list has thirty, in four scripts and tongues, and all of them are there", () => {
    expect(MEANT).toHaveLength(30);
    expect(MEANT.filter(([, node]) => !world.nodes.has(id(node)))).toEqual([]);
  });

  test("the node that is meant comes first for twenty-nine at least", () => {
    const missed = MEANT.filter(([text, node]) => findFirst(text) !== node);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(1);
  });

  test.for(["uyuni", "chile", "sqm", "catl"])("%s is found by its name first of all", (text) => {
    expect(findFirst(text)).toBe(MEANT.find(([typed]) => typed === text)?.[1]);
  });
});

/** What people call nodes that are named otherwise, and how hasty ones write them. */
const EVERYDAY = [
  ["USA", "united-states"],
  ["U.S.A.", "united-states"],
  ["U.S.", "united-states"],
  ["United States of America", "united-states"],
  ["США", "united-states"],
  ["EE.UU.", "united-states"],
  ["EE. UU.", "united-states"],
  ["EEUU", "united-states"],
  ["UK", "united-kingdom"],
  ["U.K.", "united-kingdom"],
  ["Britain", "united-kingdom"],
  ["Great Britain", "united-kingdom"],
  ["Gran Bretaña", "united-kingdom"],
  ["Holland", "netherlands"],
  ["Holanda", "netherlands"],
  ["Türkiye", "turkey"],
  ["Turkiye", "turkey"],
  ["PRC", "china"],
  ["КНР", "china"],
  ["РФ", "russia"],
  ["Korea", "south-korea"],
  ["Южная Корея", "south-korea"],
  ["Soquimich", "sqm"],
  ["SQM", "sqm"],
  ["posco", "posco"],
  ["uraniumone", "uranium-one-group"],
  ["uraniumon", "uranium-one-group"],
  ["riotinto", "rio-tinto"],
  ["ganfenglithium", "ganfeng-lithium"],
  ["unitedstates", "united-states"],
  ["salardeuyuni", "salar-de-uyuni"],
  ["salardeuyini", "salar-de-uyuni"],
] as const;

test.for(EVERYDAY)("%s, an everyday name, finds %s first", ([text, node]) => {
  expect(findFirst(text)).toBe(node);
});

test("every node is found first by its id, typed exactly", () => {
  const missed = [...world.nodes.keys()].filter((one) => {
    const [hit] = search(index, one);
    return hit?.id !== one || (hit.type === "node" && !hit.isExact);
  });
  expect(missed).toEqual([]);
});

test("a part of an id is no name: it finds what it found before", () => {
  const hits = search(index, "agreement-codelco");
  expect(hits.filter((hit) => hit.type === "node" && hit.isExact)).toEqual([]);
});
