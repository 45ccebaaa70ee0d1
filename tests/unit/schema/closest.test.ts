import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countEdits, findClosest } from "#schema/closest.ts";

describe("countEdits", () => {
  test.for([
    ["", "", 0],
    ["", "salt", 4],
    ["salt", "salt", 0],
    ["salt", "malt", 1],
    ["salar", "salars", 1],
    ["uyni", "uyuni", 1],
    ["kitten", "sitting", 3],
  ] as const)("%j to %j takes %i", ([a, b, edits]) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  test("is a distance: nothing to itself, the same both ways, no longer by a detour", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "-") });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(countEdits(a, b) === 0).toBe(a === b);
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, c)).toBeLessThanOrEqual(countEdits(a, b) + countEdits(b, c));
      }),
    );
  });
});

describe("findClosest", () => {
  const known = ["salar-de-uyuni", "salar-de-atacama", "bolivian-salt-flats", "ylb", "Lithium"];

  test.for([
    ["salar-de-uyni", ["salar-de-uyuni"]],
    ["bolivian-salt-flat", ["bolivian-salt-flats"]],
    ["lithium", ["Lithium"]],
    ["LITHIUM", ["Lithium"]],
    ["lithium-carbonate", ["Lithium"]],
    ["yl", ["ylb"]],
    ["gold", []],
    ["", []],
  ] as const)("for %j finds %j", ([word, found]) => {
    expect(findClosest(word, known)).toEqual(found);
  });

  test("gives the nearest first, equals by the alphabet, and no more than asked for", () => {
    expect(findClosest("salt", ["salty", "malt", "halt", "salts"], 3)).toEqual([
      "halt",
      "malt",
      "salts",
    ]);
  });

  test("a short word does not name whatever contains it", () => {
    expect(findClosest("sal", known)).toEqual([]);
    expect(findClosest("an-id-with-an-x", ["x"])).toEqual([]);
  });

  test("looks at no more than the first 80 letters, so a word without end costs no more", () => {
    const start = "a".repeat(80);
    // Compared whole, the two would be a thousand edits apart.
    const other = `${start}${"c".repeat(1_000)}`;
    expect(findClosest(`${start}${"b".repeat(1_000)}`, [other])).toEqual([other]);
    // And of this length never done.
    const endless = "a".repeat(1_000_000);
    expect(findClosest(endless, [endless, ...known])).toEqual([endless]);
  });

  test("a known word is its own nearest", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }),
        (words) => {
          const [word = ""] = words;
          const [nearest = ""] = findClosest(word, words);
          expect(nearest.toLowerCase()).toBe(word.toLowerCase());
        },
      ),
    );
  });
});
