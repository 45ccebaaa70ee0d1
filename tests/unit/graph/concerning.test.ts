import { describe, expect, test } from "vitest";
import { findConcerned, listConcerning } from "#graph/concerning.ts";
import { claim, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { list, sketch } from "./sketch.ts";

describe("what concerns a node", () => {
  const graph = sketch(
    {
      ...{ company: "ylb part", country: "peru", agreement: "deal", project: "plant" },
      ...{ "salt-flat": "uyuni", community: "council", person: "head", mineral: "lithium" },
      ...{ product: "salt", institution: "court" },
    },
    [
      "ylb based-in peru",
      "uyuni located-in peru",
      "plant draws-from uyuni",
      "deal covers plant",
      "council lives-by uyuni",
      "ylb party-to deal",
      "ylb operates plant",
      "part part-of ylb",
      "head leads ylb",
      "uyuni contains lithium",
      "salt made-from lithium",
      "court opposes deal",
    ],
  );
  const concerned = (node: string) => list(findConcerned(graph, id(node)));

  test("is for a country all that is placed there", () => {
    expect(concerned("peru")).toBe("council deal head part peru plant uyuni ylb");
  });

  test("is for a company its deals, works, parts and people", () => {
    expect(concerned("ylb")).toBe("deal head part plant ylb");
  });

  test("is for a salt flat what works it, on what terms, and who lives by it", () => {
    expect(concerned("uyuni")).toBe("council deal plant uyuni");
  });

  test("is for a mineral what holds it, makes it and is made from it", () => {
    expect(concerned("lithium")).toBe("lithium salt uyuni");
  });

  test("is for others themselves, for a project also the deals on it", () => {
    expect(concerned("head")).toBe("head");
    expect(concerned("plant")).toBe("deal plant");
  });

  test("is for a company also what its parts do, on what terms, but not whom these employ", () => {
    const graph = sketch(
      {
        ...{ company: "sqm nova third", project: "atacama", agreement: "lease loan" },
        ...{ institution: "state", person: "head" },
      },
      [
        ...[
          "sqm owns nova",
          "nova operates atacama",
          "lease covers atacama",
          "state party-to lease",
        ],
        ...["nova party-to loan", "head leads nova", "third owns sqm", "third supplies sqm"],
      ],
    );
    expect(list(findConcerned(graph, id("sqm")))).toBe("atacama lease loan nova sqm");
  });

  test("is of who works a salt flat only what has to do with its country", () => {
    const graph = sketch(
      {
        ...{ company: "albemarle bromine", country: "chile jordan", project: "ponds" },
        ...{ "salt-flat": "atacama", institution: "agency" },
      },
      [
        ...["atacama located-in chile", "ponds draws-from atacama", "albemarle operates ponds"],
        ...["agency located-in chile", "agency regulates albemarle", "bromine based-in jordan"],
        "albemarle owns bromine",
      ],
    );
    const told = listConcerning(graph, [id("atacama")]).map((one) => one.id);
    expect(list(told)).toBe("c1 c2 c3 c5");
  });

  test("is what its people say of what it is linked with, not of anything else", () => {
    const claims = [
      claim({ id: "link", subject: "ylb", predicate: "produces", object: "potash" }),
      claim({ id: "leads", subject: "head", predicate: "leads", object: "ylb" }),
      claim({ id: "own", subject: "b", object: "potash", attributedTo: "head" }),
      claim({ id: "far", subject: "b", object: "c", attributedTo: "head" }),
      claim({ id: "other", subject: "c", object: "potash", attributedTo: "stranger" }),
    ];
    const nodes = [node({ id: "head", type: "person" }), node({ id: "stranger", type: "person" })];
    const told = listConcerning(makeGraph({ claims, nodes }), [id("ylb")]).map((one) => one.id);
    expect(list(told)).toBe("leads link own");
  });

  test("is for several nodes what concerns any of them, for none everything", () => {
    const graph = sketch({ person: "a b c", company: "x y z" }, [
      ...["a leads x", "b leads y", "c leads z"],
    ]);
    const told = (...asked: readonly string[]) =>
      list(listConcerning(graph, asked.map(id)).map((one) => one.id));
    expect(told("a", "y")).toBe("c1 c2");
    expect(told()).toBe("c1 c2 c3");
  });
});
