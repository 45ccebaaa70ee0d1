import type { ParameterName } from "#view/parameters.ts";

/**
 * What a parameter's value says on paper, where that is not what the line of the filters says; `null`
 * for what is a fact of its own there. A table apart, since only paper needs it.
 */
export const PRINT_WORDS: Readonly<
  Partial<Record<ParameterName, ((value: string) => string) | null>>
> = {
  mineral: (names) => `minerals: ${names.toLowerCase()}`,
  country: (names) => `countries: ${names}`,
  kind: (names) => `kinds: ${names}`,
  status: (names) => `standing: ${names}`,
  "as-of": null,
  "known-by": null,
  since: null,
  focus: (steps) => `only ${steps}`,
  expand: (names) => `with all neighbours of ${names}`,
};
