import { describe, expect, test } from "vitest";
import { groupParties, listAgreementHistory } from "#graph/agreement-history.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";
import { sketch } from "./sketch.ts";

const graph = sketch(
  { company: "ylb", agreement: "deal", mineral: "lithium", institution: "house" },
  [
    "deal covers lithium agreed 2024-09",
    "ylb party-to deal suspended 2025-05",
    "ylb party-to deal agreed 2024-09-11",
    "ylb party-to deal agreed 2025-03 remark",
    "house regulates deal undated",
  ],
);
const tell = (on: string) =>
  listAgreementHistory(graph, id("deal"), date(on)).map(({ claim, role }) => `${claim.id} ${role}`);

describe("an agreement's history", () => {
  test("has every claim in order of date, undated ones last", () => {
    expect(tell("2026")).toEqual(["c3 earlier", "c1 holds", "c4 remark", "c2 holds", "c5 holds"]);
  });

  test("says what each is on the date in force", () => {
    expect(tell("2025")).toContain("c2 holds");
    expect(tell("2024-12")).toEqual(["c3 holds", "c1 holds", "c4 remark", "c2 later", "c5 holds"]);
  });

  test("[T1] tells how the contract of September 2024 rose and stalled", () => {
    const world = readWorldGraph();
    const agreement = id("agreement-ylb-uranium-one-2024-09");
    const of = (claimId: string, on: string) =>
      listAgreementHistory(world, agreement, date(on)).find(({ claim }) => claim.id === claimId);
    expect(of("bo-081", "2024-12-01")).toMatchObject({ role: "holds", status: "agreed" });
    expect(of("bo-260", "2025-05-28")).toMatchObject({ role: "holds", status: "suspended" });
    expect(of("bo-261", "2025-08-13")).toMatchObject({ role: "holds", status: "agreed" });
    expect(of("bo-083", "2026-03")).toMatchObject({ role: "remark" });
  });

  test.for([
    ["2024-12-01", "not-in-force"],
    ["2025-05-28", "suspended"],
    ["2025-08-13", "not-in-force"],
  ])("[T1] says first how the contract stands on %s: %s", ([on = "", status]) => {
    const world = readWorldGraph();
    const agreement = id("agreement-ylb-uranium-one-2024-09");
    const groups = groupParties(listAgreementHistory(world, agreement, date(on)));
    expect(groups.map((group) => group.standing)).toEqual([status]);
    expect(groups.map(({ claims }) => claims.length)).toEqual([2]);
  });

  test("parts the parties to which it stands otherwise, the latest news first", () => {
    const apart = sketch({ company: "ylb cbc", agreement: "deal" }, [
      "ylb party-to deal agreed 2024",
      "cbc party-to deal ended 2025",
      "cbc party-to deal ended 2026 remark",
    ]);
    const groups = groupParties(listAgreementHistory(apart, id("deal"), date("2026")));
    expect(
      groups.map((group) => [group.standing, group.claims.map(({ subject }) => subject).join(" ")]),
    ).toEqual([
      ["ended", "cbc"],
      ["not-in-force", "ylb"],
    ]);
  });
});
