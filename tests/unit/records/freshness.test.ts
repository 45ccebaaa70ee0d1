import { describe, expect, test } from "vitest";
import { findFreshness } from "#records/freshness.ts";
import { claim, graph, node } from "../../support/graph-builder.ts";
import { sketch } from "../graph/sketch.ts";

const kinds = {
  agreement: "first second",
  company: "ylb acme other",
  "salt-flat": "uyuni coipasa",
  project: "plant",
  mineral: "lithium",
};
const FIRST = [
  ...["ylb party-to first agreed 2020-05", "acme party-to first agreed 2020-05"],
  "first covers uyuni agreed 2020-05",
];
const SECOND = ["ylb party-to second agreed 2022", "acme party-to second agreed 2022"];
const list = (...lines: readonly string[]) =>
  findFreshness(sketch(kinds, lines)).overtaken.map(
    ({ agreement, later }) => `${agreement}, then ${later}`,
  );

describe("an agreement", () => {
  test("is overtaken by a later one of the same parties on the same salt flat", () => {
    expect(list(...FIRST, ...SECOND, "second covers uyuni agreed 2022")).toEqual([
      "first, then second",
    ]);
  });

  test("is overtaken on the ground of a project, by its salt flat", () => {
    const plant = ["second covers plant agreed 2022", "plant draws-from uyuni 2021"];
    expect(list(...FIRST, ...SECOND, ...plant)).toEqual(["first, then second"]);
  });

  test("is overtaken where only one party of the two is recorded", () => {
    const alone = ["acme party-to second agreed 2022", "second covers uyuni agreed 2022"];
    expect(list(...FIRST, ...alone)).toEqual(["first, then second"]);
  });

  test("is not overtaken elsewhere, nor by what covers a mineral only", () => {
    expect(list(...FIRST, ...SECOND, "second covers coipasa agreed 2022")).toEqual([]);
    const minerals = ["first covers lithium agreed 2020-05", "second covers lithium agreed 2022"];
    expect(list(...FIRST, ...SECOND, ...minerals)).toEqual([]);
  });

  test("is not overtaken by another firm's on the same salt flat", () => {
    const others = ["ylb party-to second agreed 2022", "other party-to second agreed 2022"];
    expect(list(...FIRST, ...others, "second covers uyuni agreed 2022")).toEqual([]);
  });

  test("is not overtaken by what has only been talked of", () => {
    const talks = ["ylb party-to second negotiating 2022", "acme party-to second proposed 2022"];
    expect(list(...FIRST, ...talks, "second covers uyuni proposed 2022")).toEqual([]);
  });

  test("that is superseded or has ended is not listed", () => {
    const later = [...SECOND, "second covers uyuni agreed 2022"];
    expect(list(...FIRST, ...later, "second supersedes first 2022")).toEqual([]);
    expect(list(...FIRST, ...later, "ylb party-to first ended 2021")).toEqual([]);
  });
});

describe("an office", () => {
  test("is old when its claim is of a day more than a year before the newest, or of none", () => {
    const heads = ["a leads ylb 2023-02-28", "b leads acme 2023-03-01", "c leads other undated"];
    const { officesBefore, oldOffices } = findFreshness(
      sketch({ ...kinds, person: "a b c" }, [...heads, "ylb supplies acme 2024-03-01"]),
    );
    expect(officesBefore).toBe("2023-03-01");
    expect(oldOffices.map(({ subject }) => subject).toSorted()).toEqual(["a", "c"]);
  });
});

describe("a claim", () => {
  const begun = (status: "agreed" | "established", asOf: string) =>
    findFreshness(
      graph({
        nodes: [
          node({ id: "firm", from: { date: "2024", source: "test-source", event: "formed" } }),
          node({ id: "gone", until: { date: "2023", source: "test-source", event: "closed" } }),
        ],
        claims: [claim({ subject: "firm", object: "gone", status, asOf })],
      }),
    );

  test("of before a node began is told, a plan like what is established", () => {
    for (const status of ["agreed", "established"] as const) {
      expect(begun(status, "2023-12").beforeLifetimes).toMatchObject([{ node: "firm" }]);
    }
    expect(begun("agreed", "2024").beforeLifetimes).toEqual([]);
  });

  test("of after a node ended is told", () => {
    expect(begun("agreed", "2023-12").afterLifetimes).toEqual([]);
    expect(begun("agreed", "2024").afterLifetimes).toMatchObject([{ node: "gone", date: "2023" }]);
  });
});

test("Nothing is old where nothing is dated", () => {
  const { seenFrom, officesBefore, oldOffices } = findFreshness(
    sketch({ ...kinds, person: "a" }, ["a leads ylb undated"]),
  );
  expect([seenFrom, officesBefore, oldOffices]).toEqual([null, null, []]);
});
