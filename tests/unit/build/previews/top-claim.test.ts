import { describe, expect, test } from "vitest";
import { findTopClaim } from "#build/previews/top-claim.ts";
import type { Claim } from "#schema/graph.ts";
import { claim, date, graph, id, node } from "../../../support/graph-builder.ts";

const at = (object: string, fields: Partial<Claim> = {}) =>
  claim({ subject: "mine", object, ...fields });
const findTop = (...claims: readonly Claim[]): string | undefined =>
  findTopClaim(graph({ claims }), id("mine"))?.claim.object;

describe("the claim a preview tells of a node", () => {
  test("is dated", () => {
    expect(findTop(at("a", { asOf: null }), at("b"))).toBe("b");
  });

  test("tells more than where it lies", () => {
    const place = at("a", { predicate: "based-in", asOf: date("2025") });
    expect(findTop(place, at("b"))).toBe("b");
  });

  test("is short enough to be read, before it is recent", () => {
    const long = at("a", { statement: "word ".repeat(40), asOf: date("2025") });
    expect(findTop(long, at("b"))).toBe("b");
  });

  test("stands, rather than being planned, rather than being over", () => {
    const recent = { asOf: date("2025") };
    expect(findTop(at("a", { status: "proposed", ...recent }), at("b"))).toBe("b");
    expect(findTop(at("a", { status: "ended", ...recent }), at("b", { status: "proposed" }))).toBe(
      "b",
    );
  });

  test("is the latest of those that stand", () => {
    expect(findTop(at("a"), at("b", { asOf: date("2025") }), at("c"))).toBe("b");
  });

  test("is of an agreement the one that sets its standing", () => {
    const claims = [
      claim({
        subject: "party",
        object: "deal",
        predicate: "party-to",
        status: "ended",
        asOf: "2020",
      }),
      claim({ subject: "deal", object: "li", predicate: "covers", asOf: "2021", status: "agreed" }),
    ];
    const nodes = [node({ id: "deal", type: "agreement" }), node({ id: "li", type: "mineral" })];
    expect(findTopClaim(graph({ nodes, claims }), id("deal"))?.claim.predicate).toBe("party-to");
  });

  test("is none where nothing holds", () => {
    expect(findTopClaim(graph({ nodes: [node({ id: "mine" })] }), id("mine"))).toBeNull();
  });
});
