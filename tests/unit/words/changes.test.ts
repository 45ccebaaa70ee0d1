import { describe, expect, test } from "vitest";
import { listChanges } from "#graph/changes.ts";
import { buildGraph } from "#graph/graph.ts";
import { formatChange } from "#words/changes.ts";
import { claim, date, graphFile } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";
import { sketch } from "../graph/sketch.ts";

const told = (...lines: readonly string[]): readonly string[] =>
  listChanges(sketch({ company: "a b" }, lines), date("2023"), null).map((change) =>
    formatChange(ENGLISH_WORDS, change),
  );

describe("a change in a line", () => {
  test("of what is new says how it stands", () => {
    expect(told("a supplies b proposed 2024")).toEqual(["new: proposed"]);
    expect(told("a supplies b ended 2024")).toEqual(["ended"]);
  });

  test("of standing says from what to what", () => {
    expect(told("a supplies b agreed 2023", "a supplies b suspended 2024")).toEqual([
      "agreed → suspended",
    ]);
    expect(told("a supplies b agreed 2023", "a supplies b ended 2024")).toEqual(["agreed → ended"]);
  });

  test("by a plan keeps what holds", () => {
    expect(told("a supplies b 2023", "a supplies b negotiating 2024")).toEqual([
      "established, now also negotiating",
    ]);
    const replanned = ["a supplies b 2022", "a supplies b proposed 2023"];
    expect(told(...replanned, "a supplies b negotiating 2024")).toEqual([
      "established, plan beside it proposed → negotiating",
    ]);
  });

  test.for([
    ["established", "capacity: 25,000\u00a0t/yr → about 20,000\u00a0t/yr"],
    ["proposed", "planned capacity: 25,000\u00a0t/yr → about 20,000\u00a0t/yr"],
  ] as const)("of a figure that is %s names the measure once", ([status, words]) => {
    const figure = { measure: "capacity", unit: "t/yr" } as const;
    const ends = { subject: "a", object: "b", status };
    const graph = buildGraph(
      graphFile({
        claims: [
          claim({ ...ends, id: "c1", asOf: "2023", quantity: { ...figure, value: 25_000 } }),
          claim({
            ...ends,
            id: "c2",
            asOf: "2024",
            quantity: { ...figure, value: 20_000, qualifier: "about" },
          }),
        ],
      }),
    );
    expect(
      listChanges(graph, date("2023"), null).map((change) => formatChange(ENGLISH_WORDS, change)),
    ).toEqual([words]);
  });
});
