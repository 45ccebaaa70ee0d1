import type { Parameter, Reading } from "./parameter.ts";

export const HOPS = [1, 2, 3] as const;
export type Hops = (typeof HOPS)[number];

/** Only the neighbourhood of the selected node, in hops; without a selected node there is none. */
export const FOCUS: Parameter<"focus", { readonly focus: Hops | null }> = {
  name: "focus",
  defaults: { focus: null },
  filters: true,
  read: (reading) => {
    const hops = readHops(reading);
    const hasCentre = reading.place.page === "node" || reading.sel !== null;
    return { focus: hasCentre ? hops : null };
  },
  write: ({ focus }) => (focus === null ? null : String(focus)),
  tell: ({ focus }, teller) => teller.tellSteps(focus),
};

function readHops({ name, params, faults }: Reading): Hops | null {
  const value = params.get(name);
  if (value === null) return null;
  return HOPS.find((hops) => String(hops) === value) ?? faults.add(name, value, "malformed");
}
