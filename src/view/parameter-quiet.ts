import type { Parameter } from "./parameter.ts";

/** Only plans that nobody has been heard to speak of for two years. */
export const QUIET: Parameter<"quiet", { readonly quiet: boolean }> = {
  name: "quiet",
  defaults: { quiet: false },
  filters: true,
  read: ({ name, params, faults }) => {
    const value = params.get(name) ?? "";
    if (value !== "" && value !== "1") faults.add(name, value, "unknown");
    return { quiet: value === "1" };
  },
  write: ({ quiet }) => (quiet ? "1" : null),
  tell: ({ quiet }, teller) => teller.tellText(quiet ? "1" : ""),
};
