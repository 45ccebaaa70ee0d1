import type { Parameter } from "#view/parameter.ts";

/** A graph elsewhere: of the contract, but not answered yet. */
export const DATA: Parameter<"data"> = {
  name: "data",
  defaults: {},
  keepsStory: true,
  read: ({ params, faults }) => {
    const value = params.get("data") ?? "";
    if (value !== "") faults.add("data", value, "unavailable");
    return {};
  },
  write: () => null,
};
