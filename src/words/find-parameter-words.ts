import { PARAMETER_WORDS, type ParameterWords } from "./parameter-words.ts";

const BY_NAME: ReadonlyMap<string, ParameterWords> = new Map(Object.entries(PARAMETER_WORDS));

/** The texts of the parameter of this name; only its name where there is no such. */
export function findParameterWords(name: string): ParameterWords {
  return BY_NAME.get(name) ?? { label: name };
}
