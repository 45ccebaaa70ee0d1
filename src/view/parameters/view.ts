import type { Display } from "#view/displays.ts";
import type { Parameter } from "#view/parameter.ts";
import { readWord } from "./read-values.ts";

const FIRST: Display = "graph";

/** Which of the equal views shows. */
export const VIEW: Parameter<"view", { readonly display: Display }> = {
  name: "view",
  defaults: { display: FIRST },
  keepsStory: true,
  read: (reading) => ({ display: readWord(reading, reading.known.views) ?? FIRST }),
  write: ({ display }) => (display === FIRST ? null : display),
};
