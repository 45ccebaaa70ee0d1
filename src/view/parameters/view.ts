import { type Display, FIRST_DISPLAY } from "#view/displays.ts";
import type { Parameter } from "#view/parameter.ts";
import { readWord } from "./read-values.ts";

/** Which of the equal views shows. */
export const VIEW: Parameter<"view", { readonly display: Display }> = {
  name: "view",
  defaults: { display: FIRST_DISPLAY },
  keepsStory: true,
  read: (reading) => ({ display: readWord(reading, reading.known.views) ?? FIRST_DISPLAY }),
  write: ({ display }) => (display === FIRST_DISPLAY ? null : display),
};
