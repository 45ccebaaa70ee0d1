import type { Parameter } from "./parameter.ts";

/** A graph elsewhere: of the contract, but not answered yet. */
export const DATA: Parameter<"data"> = {
  name: "data",
  defaults: {},
  keepsStory: true,
  read: ({ name, params, faults }) => {
    const value = params.get(name) ?? "";
    if (value !== "") faults.add(name, value, "unavailable");
    return {};
  },
  write: () => null,
};
