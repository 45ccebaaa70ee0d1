/**
 * The forms of lithium that the trade counts in carbonate equivalents, and by which factor.
 *
 * Each factor is the mass of Li₂CO₃ that holds as much lithium as one unit of mass of the form, as the
 * trade rounds it, so that a reader can repeat the sum. From the standard atomic weights (IUPAC 2021,
 * doi:10.1515/pac-2019-0603: H 1.008, Li 6.94, C 12.011, O 15.999):
 * Li₂CO₃ / 2 Li = 73.888 / 13.88, and Li₂CO₃ / 2 (LiOH·H₂O) = 73.888 / 83.924.
 */
export const LCE_FACTORS = {
  lithium: 5.323,
  "lithium-carbonate": 1,
  "lithium-hydroxide-monohydrate": 0.88,
} as const;
export type LithiumForm = keyof typeof LCE_FACTORS;

/** Formulas as the records write them. Hydroxide is traded, and counted, as its monohydrate. */
const FORMS: ReadonlyMap<string, LithiumForm> = new Map([
  ["Li", "lithium"],
  ["Li2CO3", "lithium-carbonate"],
  ["LiOH", "lithium-hydroxide-monohydrate"],
  ["LiOH·H2O", "lithium-hydroxide-monohydrate"],
]);

/**
 * The form a formula stands for.
 *
 * @returns `null` for what has no factor here, such as chloride or sulfate, which the trade does not
 *   quote by one agreed number.
 */
export function findLithiumForm(formula: string): LithiumForm | null {
  return FORMS.get(formula) ?? null;
}

/**
 * Converts a mass of one form of lithium to lithium carbonate equivalent (LCE).
 *
 * It restates a quantity in another unit: no process loss is taken off, so it says nothing about how
 * much can be recovered.
 *
 * @param mass - Mass, ≥ 0, in any unit of mass or of mass per time.
 * @returns Mass as Li₂CO₃ in the same unit, unrounded; round where it is shown.
 * @throws {RangeError} When `mass` is negative, infinite or NaN.
 *
 * @example
 * toCarbonateEquivalent(1_000, "lithium"); // 5_323 t LCE for 1 000 t Li
 */
export function toCarbonateEquivalent(mass: number, form: LithiumForm): number {
  if (!(mass >= 0 && mass < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`A mass of lithium must be a finite number ≥ 0, got ${mass}.`);
  }
  return mass * LCE_FACTORS[form];
}
