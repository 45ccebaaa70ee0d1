import fc from "fast-check";
import { expect, test } from "vitest";
import { listFigures } from "#graph/figures.ts";
import { claim, graph, id, node } from "../../support/graph-builder.ts";

const STATUSES = ["established", "agreed", "proposed", "suspended", "ended"] as const;

const plants = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 1e6 }),
    status: fc.constantFrom(...STATUSES),
    owners: fc.uniqueArray(fc.constantFrom("first", "second", "third"), { maxLength: 3 }),
    isToldTwice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whoever owns the plants, and however often they are listed, each counts once", () => {
  fc.assert(
    fc.property(plants, (list) => {
      const claims = list.flatMap(({ value, status, owners, isToldTwice }, index) => {
        const project = `plant-${index}`;
        const quantity = { measure: "capacity", value, unit: "t/yr", of: "salt" } as const;
        const tell = (subject: string, predicate: "operates" | "owns") =>
          claim({ subject, predicate, object: project, ...(isToldTwice && { quantity, status }) });
        return [
          claim({ subject: project, predicate: "located-in", object: "land" }),
          claim({ subject: project, predicate: "produces", object: "salt", quantity, status }),
          ...owners.map((owner, at) => tell(owner, at === 0 ? "operates" : "owns")),
        ];
      });
      const one = graph({
        nodes: [
          node({ id: "land", type: "country" }),
          node({ id: "salt", type: "product" }),
          ...list.map((_, index) => node({ id: `plant-${index}`, type: "project" })),
        ],
        claims,
      });
      const [group] = listFigures(one, id("land"), null);
      const found = new Map(group?.sums.map((sum) => [sum.standing, [sum.min, sum.max]]));
      const add = (status: (typeof STATUSES)[number]): number =>
        list.reduce((sum, plant) => sum + (plant.status === status ? plant.value : 0), 0);
      const operating = add("established");
      const expected = new Map(operating === 0 ? [] : [["operating", [operating, operating]]]);
      expect(found).toEqual(expected);
    }),
  );
});
