import { describe, expect, test } from "vitest";
import { findHomes } from "#layout/homes.ts";
import { findPlots } from "#layout/plots.ts";
import type { Claim, Predicate } from "#schema/graph.ts";
import { claim, graph, id, node } from "../../support/graph-builder.ts";

const tell = (subject: string, predicate: Predicate, object: string): Claim =>
  claim({ subject, predicate, object });

const north = node({ id: "north", type: "country", symbol: "NO" });
const south = node({ id: "south", type: "country", symbol: "ZA" });
const flat = node({ id: "flat", type: "salt-flat" });
const deal = node({ id: "deal", type: "agreement" });

describe("findHomes", () => {
  const homeOf = (key: string, ...parts: Parameters<typeof graph>): string | undefined =>
    findHomes(graph(...parts)).get(id(key));

  test("a country is at home in itself, and what is located or based in it there", () => {
    const homes = findHomes(
      graph({
        nodes: [north, flat],
        claims: [tell("flat", "located-in", "north"), tell("maker", "based-in", "north")],
      }),
    );
    expect(Object.fromEntries(homes)).toEqual({ north: "north", flat: "north", maker: "north" });
  });

  test("a project without a country is at home where its salt flat lies", () => {
    const nodes = [north, south, flat, node({ id: "plant", type: "project" })];
    const claims = [
      tell("flat", "located-in", "north"),
      tell("plant", "draws-from", "flat"),
      tell("maker", "based-in", "south"),
      tell("maker", "operates", "plant"),
    ];
    expect(homeOf("plant", { nodes, claims })).toBe("north");
  });

  test("an agreement is at home where what it covers lies, whoever the parties are", () => {
    const nodes = [north, south, flat, deal];
    const claims = [
      tell("flat", "located-in", "north"),
      tell("deal", "covers", "flat"),
      tell("south", "party-to", "deal"),
      tell("maker", "based-in", "south"),
      tell("maker", "party-to", "deal"),
    ];
    expect(homeOf("deal", { nodes, claims })).toBe("north");
  });

  test("an agreement that covers no place is at home with most of its parties", () => {
    const claims = [
      ...["one", "two"].flatMap((maker) => [
        tell(maker, "based-in", "south"),
        tell(maker, "party-to", "deal"),
      ]),
      tell("north", "party-to", "deal"),
    ];
    expect(homeOf("deal", { nodes: [north, south, deal], claims })).toBe("south");
  });

  test("between two parties it stays where an earlier map had it, as long as none has more say", () => {
    const nodes = [north, south, deal];
    const claims = [
      tell("maker", "based-in", "north"),
      tell("north", "party-to", "deal"),
      tell("south", "party-to", "deal"),
    ];
    const before = new Map([[id("deal"), "north"]]);
    expect(findHomes(graph({ nodes, claims }), before).get(id("deal"))).toBe("north");
    const more = [...claims, tell("buyer", "based-in", "south"), tell("buyer", "party-to", "deal")];
    expect(findHomes(graph({ nodes, claims: more }), before).get(id("deal"))).toBe("south");
  });

  test("between two parties it is at home in the country with fewer nodes", () => {
    const claims = [
      tell("maker", "based-in", "north"),
      tell("north", "party-to", "deal"),
      tell("south", "party-to", "deal"),
    ];
    expect(homeOf("deal", { nodes: [north, south, deal], claims })).toBe("south");
  });

  test("a company of two countries is at home in the one it has more to do with", () => {
    const nodes = [north, south, node({ id: "plant", type: "project" })];
    const claims = [
      tell("maker", "based-in", "north"),
      tell("maker", "based-in", "south"),
      tell("plant", "located-in", "south"),
      tell("maker", "operates", "plant"),
    ];
    expect(homeOf("maker", { nodes, claims })).toBe("south");
  });

  test("a person is at home with whom they lead or represent", () => {
    const nodes = [north, node({ id: "minister", type: "person" })];
    expect(homeOf("minister", { nodes, claims: [tell("minister", "leads", "north")] })).toBe(
      "north",
    );
  });

  test("minerals, products and what no country is known for have none", () => {
    const nodes = [north, flat, node({ id: "salt", type: "mineral" })];
    const claims = [tell("flat", "located-in", "north"), tell("flat", "contains", "salt")];
    const homes = findHomes(graph({ nodes: [...nodes, node({ id: "stray" })], claims }));
    expect(homes.has(id("salt"))).toBe(false);
    expect(homes.has(id("stray"))).toBe(false);
  });
});

describe("findPlots", () => {
  const makers = (count: number, country: string): readonly Claim[] =>
    Array.from({ length: count }, (_, index) => tell(`${country}-${index}`, "based-in", country));
  const country = (key: string, symbol: string) => node({ id: key, type: "country", symbol });

  test("gives a country with fifteen nodes a region of its own, the smaller share their part's", () => {
    const plots = findPlots(
      graph({
        nodes: [
          country("large", "FR"),
          country("a", "DE"),
          country("b", "NL"),
          country("c", "LV"),
          country("far", "AU"),
        ],
        claims: makers(14, "large"),
      }),
    );
    expect(plots.map(({ id: key, label, nodes }) => [key, label, nodes.length])).toEqual([
      ["europe", "Europe", 3],
      ["large", "large", 15],
      ["oceania", "far", 1],
    ]);
  });

  test("names two countries that share a region, and puts it between them", () => {
    const [plot] = findPlots(graph({ nodes: [country("peru", "PE"), country("brazil", "BR")] }));
    expect(plot).toMatchObject({ label: "brazil, peru", lon: -64, lat: -10 });
  });

  test("puts a country that is not listed in the part of the world where its nodes lie", () => {
    const coordinates = { lat: -30, lon: 140 };
    const plots = findPlots(
      graph({
        nodes: [country("nowhere", "XX"), country("far", "AU"), { ...flat, coordinates }],
        claims: [tell("flat", "located-in", "nowhere")],
      }),
    );
    expect(plots.map(({ id: key }) => key)).toEqual(["oceania"]);
  });

  test("puts a country of which nothing is known elsewhere, and what has none in the commons", () => {
    const plots = findPlots(
      graph({ nodes: [country("nowhere", "XX"), node({ id: "salt", type: "mineral" })] }),
    );
    expect(plots.map(({ id: key }) => key)).toEqual(["commons", "elsewhere"]);
  });
});
