import type { Display } from "./displays.ts";
import type { Parameter } from "./parameter.ts";
import { readWord } from "./parameter-values.ts";

const FIRST: Display = "graph";

/** Which of the equal views shows. */
export const VIEW: Parameter<"view", { readonly display: Display }> = {
  name: "view",
  defaults: { display: FIRST },
  keepsStory: true,
  read: (reading) => ({ display: readWord(reading, reading.known.views) ?? FIRST }),
  write: ({ display }) => (display === FIRST ? null : display),
};
