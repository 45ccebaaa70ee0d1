import { describe, expect, test } from "vitest";
import {
  findAgreementStanding,
  findInForce,
  findSetter,
  findStanding,
  listClaimsInForce,
} from "#graph/standing.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";
import { relationOf, sketch } from "./sketch.ts";

const graph = sketch({ company: "ylb rosatom", agreement: "old new", project: "plant" }, [
  "ylb party-to old agreed 2023-06-29",
  "old covers plant agreed 2023-06-29",
  "old covers plant proposed 2023-07",
  "ylb party-to new agreed 2024-09-11",
  "new supersedes old 2024-09-11",
  "ylb party-to old established 2025",
  "rosatom opposes old 2023-08",
]);
const stands = (relation: string, day: string) =>
  findStanding(graph, relationOf(graph, relation), date(day));

describe("an agreement that another supersedes", () => {
  test("stands as it did until that day", () => {
    expect(stands("ylb party-to old", "2024-09-10")).toMatchObject({
      ...{ status: "agreed", name: "not-in-force", supersededBy: null },
    });
  });

  test("is in force no more from then on: its parties and what it covers have ended", () => {
    for (const relation of ["ylb party-to old", "old covers plant"]) {
      const standing = stands(relation, "2024-09-11");
      expect(standing).toMatchObject({
        ...{ status: "ended", name: "superseded", plan: null, follows: null },
        supersededBy: { subject: "new", object: "old" },
      });
    }
    expect(findAgreementStanding(graph, id("old"), date("2024-10"))?.name).toBe("superseded");
  });

  test("stays so, whatever is said of it later", () => {
    expect(stands("ylb party-to old", "2026")?.name).toBe("superseded");
  });

  test("owes its standing to the claim that says so", () => {
    const standing = stands("old covers plant", "2025");
    expect(standing === null ? null : findSetter(standing).predicate).toBe("supersedes");
  });

  test("keeps what it planned as history", () => {
    const standing = stands("old covers plant", "2025");
    expect(standing?.history.map(({ status }) => status)).toContain("proposed");
    expect(standing === null ? [] : listClaimsInForce(standing)).toHaveLength(1);
  });

  test("leaves what others have to do with it, and the newer one, alone", () => {
    expect(stands("rosatom opposes old", "2025")?.name).toBe("established");
    expect(stands("ylb party-to new", "2025")?.name).toBe("not-in-force");
    expect(stands("new supersedes old", "2025")?.name).toBe("established");
  });
});

describe("the records", () => {
  const world = readWorldGraph();

  test.for([
    ["agreement-ylb-cbc-2023-01", "2024-11-25", "not-in-force"],
    ["agreement-ylb-cbc-2023-01", "2024-11-26", "superseded"],
    ["agreement-ylb-uranium-one-2023-12", "2024-12-01", "superseded"],
    ["agreement-ylb-uranium-one-2024-09", "2024-12-01", "not-in-force"],
    ["agreement-ylb-uranium-one-2024-09", "2025-05-28", "suspended"],
  ])("have %s on %s as %s", ([agreement = "", day = "", name]) => {
    expect(findAgreementStanding(world, id(agreement), date(day))?.name).toBe(name);
  });

  test("count ten agreements as superseded, none of them in force", () => {
    const superseded = new Set(
      [...findInForce(world, null).standings.values()].flatMap(({ supersededBy, status }) => {
        if (supersededBy !== null) expect(status).toBe("ended");
        return supersededBy?.object ?? [];
      }),
    );
    expect(superseded.size).toBe(10);
  });
});
