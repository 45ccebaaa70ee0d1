import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { findInForce, findStanding, foreseeStanding, listClaimsInForce } from "#graph/standing.ts";
import type { NodeType } from "#schema/graph.ts";
import { date, readWorldGraph } from "../../support/graph-builder.ts";
import { list, relationOf, sketch } from "./sketch.ts";

/** Standing of the only relation between a and b, which is of two companies unless said. */
function standing(
  lines: readonly string[],
  on: string | null,
  kinds: Partial<Record<NodeType, string>> = { company: "a b" },
) {
  const graph = sketch(kinds, lines);
  const [relation] = graph.relations.values();
  if (relation === undefined) throw new Error("The sketch has no relation.");
  return findStanding(graph, relation, on === null ? null : date(on));
}

const ids = (claims: readonly { readonly id: string }[] = []): string =>
  claims.map((claim) => claim.id).join(" ");

describe("a claim enters", () => {
  test("at the start of its interval, not before", () => {
    const lines = ["a supplies b agreed 2024-09"];
    expect(standing(lines, "2024-08-31")).toBeNull();
    expect(standing(lines, "2024-09-01")?.status).toBe("agreed");
  });

  test("and is sometime in its interval until the end of that", () => {
    const lines = ["a supplies b agreed 2024-09"];
    expect(standing(lines, "2024-09-01")?.sometime).toBe(true);
    expect(standing(lines, "2024-09-30")?.sometime).toBe(true);
    expect(standing(lines, "2024-10-01")?.sometime).toBe(false);
  });

  test("on its day, with nothing vague about it, when the day is known", () => {
    expect(standing(["a supplies b 2024-09-11"], "2024-09-11")?.sometime).toBe(false);
  });

  test("always, when it has no date", () => {
    const found = standing(["a supplies b undated", "a supplies b ended 2024"], "1999");
    expect(found).toMatchObject({ status: "established", sometime: false });
    expect(ids(found?.later)).toBe("c2");
  });
});

describe("the date asked for", () => {
  test("means its last day when it is partial", () => {
    const lines = ["a supplies b 2024-02-29"];
    expect(standing(lines, "2024-02")?.status).toBe("established");
    expect(standing(lines, "2024")?.status).toBe("established");
    expect(standing(lines, "2024-01")).toBeNull();
  });

  test("is the newest in the data by default, never today", () => {
    const lines = ["a supplies b agreed 2031-05", "a supplies b ended 2031-06-02"];
    expect(standing(lines, null)?.status).toBe("ended");
  });

  test("does not matter in a graph without dates", () => {
    expect(standing(["a supplies b agreed undated"], null)?.status).toBe("agreed");
  });
});

describe("the latest dated claim in force holds", () => {
  test("and earlier ones are its history, newest first", () => {
    const found = standing(
      ["a supplies b agreed 2022", "a supplies b suspended 2024", "a supplies b 2023"],
      null,
    );
    expect(found?.status).toBe("suspended");
    expect(ids(found?.history)).toBe("c3 c1");
  });

  test("before undated ones", () => {
    expect(standing(["a supplies b undated", "a supplies b ended 1990"], null)?.claim.id).toBe(
      "c2",
    );
  });

  test("while later ones wait, the next one first", () => {
    const found = standing(
      ["a supplies b ended 2026", "a supplies b suspended 2025", "a supplies b 2023"],
      "2024",
    );
    expect(found?.claim.id).toBe("c3");
    expect(ids(found?.later)).toBe("c2 c1");
  });

  test("ties going to the later end", () => {
    const lines = ["a supplies b agreed 2024", "a supplies b 2024-06-30"];
    expect(standing(lines, "2024")?.claim.id).toBe("c1");
  });

  test("then to the later start", () => {
    const lines = ["a supplies b agreed 2024-12", "a supplies b 2024"];
    expect(standing(lines, "2024")?.claim.id).toBe("c1");
  });

  test("then to the higher id", () => {
    const lines = ["a supplies b agreed 2024-12", "a supplies b suspended 2024-12"];
    expect(standing(lines, "2024")?.claim.id).toBe("c2");
    expect(standing(lines.toReversed(), "2024")?.status).toBe("agreed");
  });
});

describe("a plan", () => {
  const FIRM = ["established", "agreed", "suspended", "ended"] as const;
  const PLANS = ["proposed", "negotiating"] as const;

  for (const firm of FIRM) {
    test.for(PLANS)(`%s never replaces what is ${firm}: it stands beside it`, (plan) => {
      const found = standing([`a supplies b ${firm} 2023`, `a supplies b ${plan} 2024`], null);
      expect(found?.status).toBe(firm);
      expect(found?.plan?.id).toBe("c2");
      expect(found?.history).toEqual([]);
    });
  }

  test("is replaced by a newer plan, which alone stands beside", () => {
    const found = standing(
      ["a supplies b 2022", "a supplies b proposed 2023", "a supplies b negotiating 2024"],
      null,
    );
    expect(found?.plan?.id).toBe("c3");
    expect(ids(found?.history)).toBe("c2");
  });

  test("stands beside what is of the same date, whichever id is higher", () => {
    const lines = ["a supplies b proposed 2024", "a supplies b agreed 2024"];
    expect(standing(lines, null)).toMatchObject({ status: "agreed", plan: { id: "c1" } });
    expect(standing(lines.toReversed(), null)).toMatchObject({ plan: { id: "c2" } });
  });

  test("that something firm has overtaken is history", () => {
    const found = standing(["a supplies b proposed 2023", "a supplies b agreed 2024"], null);
    expect(found).toMatchObject({ status: "agreed", plan: null, history: [{ id: "c1" }] });
  });

  test("alone holds, the latest of them", () => {
    const found = standing(["a supplies b negotiating 2023", "a supplies b proposed 2024"], null);
    expect(found).toMatchObject({ status: "proposed", plan: null, history: [{ id: "c1" }] });
  });
});

describe("a remark", () => {
  test("joins the history and never sets the standing", () => {
    const found = standing(["a supplies b 2023", "a supplies b ended 2024 remark"], null);
    expect(found).toMatchObject({ status: "established", plan: null, history: [{ id: "c2" }] });
  });

  test("is no plan either", () => {
    const found = standing(["a supplies b 2023", "a supplies b proposed 2024 remark"], null);
    expect(found?.plan).toBeNull();
  });

  test("alone gives no standing, though it keeps its nodes in force", () => {
    const graph = sketch({ company: "a b" }, ["a supplies b 2023 remark"]);
    expect(findStanding(graph, relationOf(graph, "a supplies b"), null)).toBeNull();
    expect(findInForce(graph, null).standings.size).toBe(0);
    expect(list(findInForce(graph, null).nodes)).toBe("a b");
    expect(findInForce(graph, date("2022")).nodes.size).toBe(0);
  });
});

describe("an established fact", () => {
  test.for([
    ["contains", { "salt-flat": "a", mineral: "b" }],
    ["part-of", { "salt-flat": "a b" }],
    ["made-from", { product: "a b" }],
    ["by-product-of", { mineral: "a b" }],
    ["used-in", { mineral: "a", application: "b" }],
    ["located-in", { project: "a", country: "b" }],
    ["based-in", { company: "a", country: "b" }],
  ] as const)("%s holds at every date until ended", ([predicate, kinds]) => {
    const graph = sketch(kinds, [`a ${predicate} b 2023-07-10`, `a ${predicate} b ended 2025`]);
    const relation = relationOf(graph, `a ${predicate} b`);
    expect(findStanding(graph, relation, date("1900"))?.status).toBe("established");
    expect(findStanding(graph, relation, date("2024"))?.status).toBe("established");
    expect(findStanding(graph, relation, date("2025"))?.status).toBe("ended");
  });

  test("of a bargain does not hold before its date", () => {
    expect(standing(["a supplies b 2023-07-10"], "2022")).toBeNull();
  });

  const flat = { "salt-flat": "a", mineral: "b" };

  test("holds before its date only when it is established", () => {
    expect(standing(["a contains b agreed 2023"], "2022", flat)).toBeNull();
    expect(standing(["a contains b 2023 remark"], "2022", flat)).toBeNull();
  });

  test("is told by the claim that comes next, and what was planned then is overtaken", () => {
    const lines = ["a contains b proposed 2011", "a contains b 2018", "a contains b 2020"];
    const found = standing(lines, "2015", flat);
    expect(found).toMatchObject({ status: "established", claim: { id: "c2" }, plan: null });
    expect(ids(found?.history)).toBe("c1");
    expect(ids(found?.later)).toBe("c3");
  });

  test("once ended stays so until it is established again", () => {
    const lines = ["a contains b ended 2020", "a contains b 2022"];
    expect(standing(lines, "2021", flat)?.status).toBe("ended");
    expect(standing(lines, "2022", flat)?.status).toBe("established");
  });
});

describe("an agreement", () => {
  const kinds = { company: "a b", agreement: "deal", mineral: "lithium", product: "salt" };
  /** What an agreement hands to something it has covered since before all its parties' claims. */
  const find = (lines: readonly string[], on: string | null = null) =>
    covers([...lines, "deal covers lithium 2000"], on);

  test("stands as its latest party-to claim", () => {
    const lines = ["a party-to deal agreed 2023", "b party-to deal suspended 2024"];
    expect(find(lines)?.follows?.id).toBe("c2");
    expect(find(lines, "2023")?.status).toBe("agreed");
    expect(find(lines, "2022")?.follows).toBeNull();
  });

  test("at equal dates as the weaker one", () => {
    const lines = ["a party-to deal negotiating 2023", "b party-to deal agreed 2023"];
    expect(find(lines)?.status).toBe("negotiating");
    expect(find(lines.toReversed())?.status).toBe("negotiating");
  });

  test("is not moved by a plan that stands beside what a party signed", () => {
    const lines = ["a party-to deal agreed 2023", "a party-to deal proposed 2024"];
    expect(find(lines)?.status).toBe("agreed");
  });

  test("is not moved by a remark of a party either", () => {
    const lines = ["a party-to deal agreed 2023", "b party-to deal ended 2024 remark"];
    expect(find(lines)?.status).toBe("agreed");
  });

  test("stands by a dated claim of a party before an undated one, and by that alone", () => {
    const lines = ["a party-to deal ended undated", "b party-to deal agreed 1999"];
    expect(covers([...lines, "deal covers lithium proposed undated"])?.status).toBe("agreed");
    expect(covers(["a party-to deal ended undated", "deal covers lithium undated"])?.status).toBe(
      "ended",
    );
  });

  test("hands its standing to all it covers, and to nothing else", () => {
    const graph = sketch({ ...kinds, institution: "court" }, [
      ...["deal covers lithium agreed 2022", "deal covers salt proposed 2022"],
      ...["court regulates deal 2022", "a party-to deal agreed 2022"],
      "b party-to deal suspended 2024",
    ]);
    const statuses = [...findInForce(graph, null).standings.values()].map(
      ({ relation, status }) => `${relation.id} ${status}`,
    );
    expect(statuses.sort()).toEqual([
      "a party-to deal agreed",
      "b party-to deal suspended",
      "court regulates deal established",
      "deal covers lithium suspended",
      "deal covers salt suspended",
    ]);
  });

  const covers = (lines: readonly string[], on: string | null = null) => {
    const graph = sketch(kinds, lines);
    const relation = relationOf(graph, "deal covers lithium");
    return findStanding(graph, relation, on === null ? null : date(on));
  };

  test("hands its standing to what it covers, from its date on", () => {
    const lines = [
      "deal covers lithium negotiating 2023",
      "a party-to deal negotiating 2023",
      "a party-to deal agreed 2024-05",
    ];
    expect(covers(lines, "2024-04")).toMatchObject({ status: "negotiating", follows: null });
    const found = covers(lines);
    expect(found).toMatchObject({ status: "agreed", claim: { id: "c1" }, follows: { id: "c3" } });
  });

  test("leaves alone what is said later of something it covers", () => {
    const lines = ["deal covers lithium proposed 2024", "a party-to deal agreed 2023"];
    expect(covers(lines)).toMatchObject({ status: "proposed", follows: null });
  });

  test("at equal dates takes the weaker standing for what it covers", () => {
    const weakerCover = ["deal covers lithium proposed 2023", "a party-to deal negotiating 2023"];
    expect(covers(weakerCover)).toMatchObject({ status: "proposed", follows: null });
    const weakerDeal = ["deal covers lithium agreed 2023", "a party-to deal negotiating 2023"];
    expect(covers(weakerDeal)).toMatchObject({ status: "negotiating", follows: { id: "c2" } });
  });

  test("covers nothing before a claim says so", () => {
    const lines = ["deal covers lithium agreed 2024", "a party-to deal agreed 2023"];
    expect(covers(lines, "2023")).toBeNull();
  });
});

describe("listClaimsInForce", () => {
  const listPassing = (graph: Graph, relationId: string, on: string | null = null) => {
    const relation = relationOf(graph, relationId);
    const found = findStanding(graph, relation, on === null ? null : date(on));
    return found === null ? [] : listClaimsInForce(found);
  };

  test("gives what holds and the plan beside it, not the history", () => {
    const graph = sketch({ company: "a b" }, [
      "a supplies b agreed 2022",
      "a supplies b 2023",
      "a supplies b proposed 2024",
    ]);
    const found = listPassing(graph, "a supplies b");
    expect(found.map(({ claim, status }) => `${claim.id} ${status}`)).toEqual([
      "c2 established",
      "c3 proposed",
    ]);
    expect(listPassing(graph, "a supplies b", "2021")).toEqual([]);
  });

  test("counts what an agreement covers by the agreement's standing", () => {
    const graph = sketch({ company: "a", agreement: "deal", mineral: "b" }, [
      "deal covers b agreed 2023",
      "a party-to deal ended 2024",
    ]);
    const found = listPassing(graph, "deal covers b");
    expect(found.map(({ claim, status }) => `${claim.id} ${status}`)).toEqual(["c1 ended"]);
  });
});

describe("foreseeStanding", () => {
  test("tells what a relation will begin with", () => {
    const graph = sketch({ company: "a b" }, [
      "a supplies b remark undated",
      "a supplies b agreed 2024",
      "a supplies b ended 2025",
    ]);
    const found = foreseeStanding(graph, relationOf(graph, "a supplies b"), date("2020"));
    expect(found).toMatchObject({ status: "agreed", claim: { id: "c2" }, sometime: false });
    expect(ids(found?.history)).toBe("c1");
    expect(ids(found?.later)).toBe("c3");
  });

  test("falls back on the latest remark", () => {
    const graph = sketch({ company: "a b" }, [
      "a supplies b remark 2020",
      "a supplies b remark 2021",
    ]);
    const found = foreseeStanding(graph, relationOf(graph, "a supplies b"), null);
    expect(found?.claim.id).toBe("c2");
  });
});

describe("the Russian contract for a plant on Uyuni, by the records", () => {
  const world = readWorldGraph();
  const deal = "agreement-ylb-uranium-one-2024-09";

  test.for([
    ["2024-09-10", undefined],
    ["2024-12-01", "agreed"],
    ["2025-05-28", "suspended"],
    ["2025-08-13", "agreed"],
    ["2025-08-20", "suspended"],
  ] as const)("on %s was %s, for both parties and all it covers", ([on, status]) => {
    const relations = [
      ...[`ylb party-to ${deal}`, `uranium-one-group party-to ${deal}`],
      ...[`${deal} covers lithium-carbonate`, `${deal} covers uranium-one-uyuni-plant`],
    ].map((one) => relationOf(world, one));
    const found = relations.map((one) => findStanding(world, one, date(on))?.status);
    expect(found).toEqual(relations.map(() => status));
  });
});

test("a date asked for again gives the very same standings", () => {
  const graph = sketch({ company: "a b" }, ["a supplies b 2023-05", "b supplies a 2024"]);
  const now = findInForce(graph, null);
  expect(findInForce(graph, date("2024-12"))).toBe(now);
  expect(findInForce(graph, date("2023")).standings.size).toBe(1);
  expect(findInForce(graph, null)).toEqual(now);
});
