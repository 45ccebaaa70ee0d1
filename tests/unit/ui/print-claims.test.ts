import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import { listPrintedGroups } from "#ui/print/print-claims.ts";
import { claim, date, graph as makeGraph, NO_FILTER, node } from "../../support/graph-builder.ts";

const graph = makeGraph({
  nodes: [
    node({ id: "bolivia", type: "country", name: "Bolivia" }),
    node({ id: "deal", type: "agreement", name: "Deal" }),
    node({ id: "zinc", name: "Zinc Inc" }),
    node({ id: "acme", name: "Acme" }),
  ],
  claims: [
    claim({ subject: "zinc", predicate: "party-to", object: "deal", id: "z1", asOf: "2023" }),
    claim({
      ...{ subject: "zinc", predicate: "party-to", object: "deal" },
      ...{ id: "z2", asOf: "2024-06-01", status: "suspended" },
    }),
    claim({
      ...{ subject: "zinc", predicate: "party-to", object: "deal" },
      ...{ id: "z3", asOf: "2024-07-01", status: "proposed" },
    }),
    claim({
      ...{ subject: "zinc", predicate: "party-to", object: "deal" },
      ...{ id: "z4", asOf: "2025-01-01", status: "ended" },
    }),
    claim({ subject: "zinc", predicate: "based-in", object: "bolivia", id: "z0" }),
    claim({ subject: "acme", object: "zinc", id: "a1" }),
  ],
});

/** "Node: claim (role), …" a relation. */
function tell(filter: Partial<typeof NO_FILTER> = {}): readonly string[] {
  const shown = filterGraph(graph, buildFacets(graph), { ...NO_FILTER, ...filter });
  return listPrintedGroups(graph, shown).flatMap(({ node: { name }, relations }) =>
    relations.map(({ claims }) => {
      const said = claims.map(({ claim: { id }, role, name }) => `${id} ${role} ${name}`);
      return `${name}: ${said.join(", ")}`;
    }),
  );
}

describe("the claims in view", () => {
  test("stand once each, under their subject: what holds, the plan beside it, what came before", () => {
    expect(tell({ asOf: date("2024-12-31") })).toEqual([
      "Acme: a1 holds established",
      "Zinc Inc: z0 holds established",
      "Zinc Inc: z2 holds suspended, z3 plan proposed, z1 earlier established",
    ]);
  });

  test("leave out what only holds later than the date in force", () => {
    expect(tell({ asOf: date("2024-06-15") }).at(-1)).toBe(
      "Zinc Inc: z2 holds suspended, z1 earlier established",
    );
  });

  test("leave out what the filters hide", () => {
    expect(tell({ kinds: new Set(["company"]) })).toEqual(["Acme: a1 holds established"]);
  });
});
