import { describe, expect, test } from "vitest";
import { DataError, formatFault } from "#schema/data-error.ts";

const fault = {
  rule: "R4",
  file: "claims.json",
  record: "bo-018",
  path: "claims[17].object",
  expected: "the id of a node",
  received: "salar-de-uyni",
  known: ["salar-de-uyuni", "salar-de-atacama"],
};

describe("a data fault", () => {
  test("says where, what was wanted, what came, the likely repair and the rule", () => {
    const told =
      'claims.json: claims[17].object (record "bo-018"): expected the id of a node, got "salar-de-uyni". Did you mean "salar-de-uyuni"? (rule R4)';
    expect(formatFault(fault)).toBe(told);
    expect(new DataError(fault).message).toBe(told);
    expect(new DataError(fault).fault).toBe(fault);
  });

  test("guesses nothing where nothing is near", () => {
    expect(formatFault({ ...fault, received: "gold" })).toBe(
      'claims.json: claims[17].object (record "bo-018"): expected the id of a node, got "gold". (rule R4)',
    );
  });

  test("shows the start of a long text", () => {
    const { known, ...rest } = fault;
    expect(known).toHaveLength(2);
    const told = formatFault({ ...rest, received: "x".repeat(1_000) });
    expect(told).toContain(`got "${"x".repeat(100)}…"`);
  });
});
