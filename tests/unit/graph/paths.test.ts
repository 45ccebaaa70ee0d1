import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { findPaths, type Path, type PathQuery } from "#graph/paths.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { date, draw, id, readWorldGraph } from "../../support/graph-builder.ts";
import { sketch } from "./sketch.ts";

const paths = (
  graph: Graph,
  from: string,
  to: string,
  limits: Partial<PathQuery> = {},
  most?: number,
): readonly Path[] =>
  findPaths(
    graph,
    { from: id(from), to: id(to), asOf: null, statuses: new Set(STATUSES), ...limits },
    most,
  );
const told = (found: readonly Path[]): readonly string[] =>
  found.map(({ nodes }) => nodes.join(" "));

describe("a chain", () => {
  test("runs along relations in force, against their direction too", () => {
    const graph = draw("mine-plant maker-plant maker-shop island");
    const [path] = paths(graph, "mine", "shop");
    expect(path?.nodes).toEqual(["mine", "plant", "maker", "shop"]);
    expect(path?.steps.map(({ standing }) => standing.relation.id)).toEqual([
      "mine supplies plant",
      "maker supplies plant",
      "maker supplies shop",
    ]);
  });

  test("does not exist to where nothing leads, to itself, or to what is not there", () => {
    const graph = draw("mine-plant island");
    expect(paths(graph, "mine", "island")).toEqual([]);
    expect(paths(graph, "mine", "mine")).toEqual([]);
    expect(paths(graph, "mine", "atlantis")).toEqual([]);
  });

  test("keeps to the date and to the standings asked for", () => {
    const graph = sketch({ company: "a b c" }, [
      "a supplies b 2020",
      "b supplies c 2024",
      "a supplies c ended 2022",
    ]);
    expect(told(paths(graph, "a", "c", { asOf: date("2021") }))).toEqual([]);
    const firm = { statuses: new Set(["established" as const]) };
    expect(told(paths(graph, "a", "c", firm))).toEqual(["a b c"]);
    expect(told(paths(graph, "a", "c", { ...firm, asOf: date("2023") }))).toEqual([]);
  });

  test("is as long as it must be, though seldom of more than six steps", () => {
    const line = draw("a-b b-c c-d d-e e-f f-g g-h h-i");
    expect(told(paths(line, "a", "i"))).toEqual(["a b c d e f g h i"]);
    const kinds = { company: "a b c d e f g", country: "chile", region: "andes", person: "head" };
    const both = sketch(kinds, [
      ...["a supplies b", "b supplies c", "c supplies d", "d supplies e", "e supplies f"],
      ...["f supplies g", "head leads g", "a based-in chile ended", "head leads chile ended"],
    ]);
    expect(told(paths(both, "a", "head"))).toEqual(["a chile head"]);
  });
});

describe("of several chains", () => {
  test("one over a project comes before one over a country or a product they share", () => {
    const kinds = { company: "a b", project: "plant", country: "chile", product: "salt" };
    const graph = sketch(kinds, [
      ...["a based-in chile", "b based-in chile", "a produces salt", "b produces salt"],
      ...["a owns plant proposed", "b operates plant"],
    ]);
    expect(told(paths(graph, "a", "b"))[0]).toBe("a plant b");
  });

  test("one over a hub costs more the more it links", () => {
    const small = sketch({ company: "a b", mineral: "boron" }, [
      "a produces boron",
      "b produces boron",
    ]);
    const makers = ["c", "d", "e", "f", "g", "h"];
    const large = sketch({ company: `a b ${makers.join(" ")}`, mineral: "boron" }, [
      ...["a produces boron", "b produces boron"],
      ...makers.map((maker) => `${maker} produces boron`),
    ]);
    const cost = (graph: Graph) => paths(graph, "a", "b")[0]?.cost ?? 0;
    expect(cost(large)).toBeGreaterThan(cost(small) + 1);
  });

  test("one that reads as a sentence comes before one over two makers of the same", () => {
    const kinds = { company: "a b", product: "salt potash", mineral: "k" };
    const graph = sketch(kinds, [
      ...["a produces salt 2022", "salt made-from k", "a produces potash", "k made-from potash"],
    ]);
    expect(told(paths(graph, "a", "k"))).toEqual(["a salt k", "a potash k"]);
  });

  test("the firmer comes first, then the later", () => {
    const between = (first: string, second: string) =>
      told(
        paths(
          sketch({ company: "a b c d" }, [
            `a supplies b ${first}`,
            "b supplies d",
            `a supplies c ${second}`,
            "c supplies d",
          ]),
          "a",
          "d",
        ),
      );
    expect(between("proposed", "agreed")).toEqual(["a c d", "a b d"]);
    expect(between("ended", "suspended")).toEqual(["a c d", "a b d"]);
    expect(between("2019", "2024")).toEqual(["a c d", "a b d"]);
    expect(between("2024", "undated")).toEqual(["a b d", "a c d"]);
  });

  test("one that only goes round is not told", () => {
    const graph = draw("a-b b-c a-x x-b");
    expect(told(paths(graph, "a", "c"))).toEqual(["a b c"]);
  });

  test("one that goes round a step that hardly holds is told, and comes first", () => {
    const graph = sketch({ company: "a b c" }, [
      "a supplies c ended 2000",
      "a supplies b 2024",
      "b supplies c 2024",
    ]);
    expect(told(paths(graph, "a", "c"))).toEqual(["a b c", "a c"]);
  });

  test("no more are told than asked for, nor any that is far weaker than the best", () => {
    const graph = draw("a-p p-z a-q q-z a-r r-z");
    expect(paths(graph, "a", "z", {}, 2)).toHaveLength(2);
    expect(paths(graph, "a", "z")).toHaveLength(3);
    const weak = sketch({ company: "a z", country: "chile" }, [
      ...["a supplies z", "a based-in chile", "z based-in chile"],
    ]);
    expect(told(paths(weak, "a", "z"))).toEqual(["a z"]);
  });
});

describe("a step", () => {
  const graph = sketch({ company: "a b c" }, [
    "a supplies b proposed 2024",
    "a owns b 2020",
    "b owns a 2022",
    "a part-of b remark",
    "b supplies c agreed 2021",
    "b supplies c proposed 2023",
  ]);

  test("is told by the firmest relation, of equals by the latest, and names the others", () => {
    const [step] = paths(graph, "a", "c")[0]?.steps ?? [];
    expect(step?.standing.relation.id).toBe("b owns a");
    expect(step?.others.map(({ relation }) => relation.id)).toEqual(["a owns b", "a supplies b"]);
    expect([step?.from, step?.to]).toEqual(["a", "b"]);
  });

  test("stands as the standings asked for let it through, a plan beside it too", () => {
    const plans = { statuses: new Set(["proposed" as const]) };
    const steps = paths(graph, "a", "c", plans)[0]?.steps ?? [];
    expect(steps.map(({ standing, status }) => `${standing.status} ${status}`)).toEqual([
      "proposed proposed",
      "agreed proposed",
    ]);
  });
});

describe("the weakest step", () => {
  const weakest = (...lines: readonly string[]): string => {
    const [path] = paths(sketch({ company: "a b c d" }, lines), "a", "d");
    const step = path?.steps[path.weakest];
    return `${step?.from} ${step?.to}`;
  };

  test("is the one of the weakest standing: what has ended more than what is planned", () => {
    expect(
      weakest("a supplies b proposed", "b supplies c ended 2024", "c supplies d agreed 2000"),
    ).toBe("b c");
  });

  test("of equals the oldest, undated ones before all", () => {
    expect(weakest("a supplies b 2023", "b supplies c 2021", "c supplies d 2022")).toBe("b c");
    expect(weakest("a supplies b 2021", "b supplies c 2022", "c supplies d undated")).toBe("c d");
  });

  test("of all equal the first from the end whose id comes first, whichever way one asks", () => {
    const graph = draw("a-b b-c");
    expect(paths(graph, "a", "c")[0]?.weakest).toBe(0);
    expect(paths(graph, "c", "a")[0]?.weakest).toBe(1);
  });

  test("stands as the agreement it follows", () => {
    const graph = sketch({ company: "a b", agreement: "deal", mineral: "lithium" }, [
      "deal covers lithium agreed 2022",
      "a party-to deal agreed 2022",
      "b party-to deal suspended 2024",
    ]);
    const [path] = paths(graph, "a", "lithium");
    expect(path?.steps.map(({ status }) => status)).toEqual(["agreed", "suspended"]);
    expect(path?.weakest).toBe(1);
  });
});

describe("in the world", () => {
  const world = readWorldGraph();

  test("CATL is linked to Salar de Uyuni by its consortium and the consortium's agreements", () => {
    const found = paths(world, "catl", "salar-de-uyuni");
    expect(found).toHaveLength(3);
    for (const { nodes } of found) expect(nodes.slice(0, 2)).toEqual(["catl", "cbc-consortium"]);
    const kinds = found.map(({ nodes }) => nodes.map((one) => world.nodes.get(one)?.type));
    for (const kind of ["country", "mineral", "product", "process"] as const) {
      expect(kinds.flat()).not.toContain(kind);
    }
    expect(found[0]?.nodes).toEqual([
      ...["catl", "cbc-consortium", "agreement-ylb-cbc-2024-11", "cbc-uyuni-plants"],
      "salar-de-uyuni",
    ]);
  });

  test("nothing leads over an agreement that another has taken the place of", () => {
    for (const { steps } of paths(world, "catl", "salar-de-uyuni")) {
      expect(steps.map(({ standing }) => standing.name)).not.toContain("superseded");
    }
  });

  test("Rosatom reaches it by Uranium One", () => {
    const [path] = paths(world, "rosatom", "salar-de-uyuni");
    expect(path?.nodes.slice(0, 2)).toEqual(["rosatom", "uranium-one-group"]);
  });

  test("any two nodes are linked, if only over a hub", () => {
    expect(paths(world, "hyundai", "lakkor-tso").length).toBeGreaterThan(0);
  });
});
