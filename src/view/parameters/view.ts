import { DISPLAYS, type Display } from "#view/displays.ts";
import type { Parameter } from "#view/parameter.ts";
import { readWord } from "./read-values.ts";

const [FIRST] = DISPLAYS;

/** Which of the equal views shows. */
export const VIEW: Parameter<"view", { readonly display: Display }> = {
  name: "view",
  defaults: { display: FIRST },
  keepsStory: true,
  read: (reading) => ({ display: readWord(reading, DISPLAYS) ?? FIRST }),
  write: ({ display }) => (display === FIRST ? null : display),
};
