import type { Parameter } from "./parameter.ts";

/** What it says for reader mode. */
const READER = "reader";

interface Fields {
  /** Only diagram, title, date and attribution. False on the embed page, which is so anyway. */
  readonly reader: boolean;
}

export const UI: Parameter<"ui", Fields> = {
  name: "ui",
  defaults: { reader: false },
  keepsStory: true,
  read: ({ name, params, place, faults }) => {
    const value = params.get(name) ?? "";
    if (value !== "" && value !== READER) faults.add(name, value, "unknown");
    return { reader: value === READER && place.page !== "embed" };
  },
  write: ({ reader }) => (reader ? READER : null),
};
