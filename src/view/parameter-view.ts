import { type Display, FIRST_DISPLAY } from "./displays.ts";
import type { Parameter } from "./parameter.ts";
import { readWord } from "./parameter-values.ts";

/** Which of the equal views shows. */
export const VIEW: Parameter<"view", { readonly display: Display }> = {
  name: "view",
  defaults: { display: FIRST_DISPLAY },
  keepsStory: true,
  read: (reading) => ({ display: readWord(reading, reading.known.views) ?? FIRST_DISPLAY }),
  write: ({ display }) => (display === FIRST_DISPLAY ? null : display),
};
