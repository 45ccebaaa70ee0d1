import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findLithiumForm,
  LCE_FACTORS,
  type LithiumForm,
  toCarbonateEquivalent,
} from "#units/lithium.ts";

// Standard atomic weights in g/mol, abridged: IUPAC 2021, doi:10.1515/pac-2019-0603.
const [H, LI, C, O] = [1.008, 6.94, 12.011, 15.999];
const CARBONATE = 2 * LI + C + 3 * O;
/** Mass of each form that holds as much lithium as one mole of carbonate, in grams. */
const SAME_LITHIUM: Readonly<Record<LithiumForm, number>> = {
  lithium: 2 * LI,
  "lithium-carbonate": CARBONATE,
  "lithium-hydroxide-monohydrate": 2 * (LI + 2 * O + 3 * H),
};
const FORMS: readonly LithiumForm[] = [
  "lithium",
  "lithium-carbonate",
  "lithium-hydroxide-monohydrate",
];

describe("toCarbonateEquivalent", () => {
  test.for(FORMS)("takes the trade's factor of %s, which the atomic weights bear out", (form) => {
    expect(LCE_FACTORS[form]).toBeCloseTo(CARBONATE / SAME_LITHIUM[form], 3);
  });

  test.for([
    [1_000, "lithium", 5_323],
    [40_000, "lithium-hydroxide-monohydrate", 35_200],
    [15_000, "lithium-carbonate", 15_000],
    [0, "lithium", 0],
  ] as const)("%d t of %s are %d t LCE", ([mass, form, lce]) => {
    expect(toCarbonateEquivalent(mass, form)).toBeCloseTo(lce, 9);
  });

  test.for([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a mass of %d", (mass) => {
    expect(() => toCarbonateEquivalent(mass, "lithium")).toThrow(RangeError);
  });

  test("converts a sum as the sum of what is converted", () => {
    const mass = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(mass, mass, fc.constantFrom(...FORMS), (a, b, form) => {
        const apart = toCarbonateEquivalent(a, form) + toCarbonateEquivalent(b, form);
        expect(toCarbonateEquivalent(a + b, form)).toBeCloseTo(apart, 3);
      }),
    );
  });
});

describe("findLithiumForm", () => {
  test.for([
    ["Li", "lithium"],
    ["Li2CO3", "lithium-carbonate"],
    ["LiOH", "lithium-hydroxide-monohydrate"],
    ["LiCl", null],
    ["Li2SO4", null],
    ["KCl", null],
    ["", null],
  ] as const)("reads “%s” as %s", ([formula, form]) => {
    expect(findLithiumForm(formula)).toBe(form);
  });
});
