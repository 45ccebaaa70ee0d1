import { PARAMETERS } from "#view/parameters.ts";
import type { ParameterText } from "./en/parameters.ts";
import type { Words } from "./words.ts";

/** Whether the value of a parameter is a date. */
export function isDateParameter(name: string): boolean {
  return PARAMETERS.some((parameter) => parameter.name === name && parameter.isDate === true);
}

/** The texts of the parameter of this name; only its name where there is no such. */
export function findParameterText({ text }: Words, name: string): ParameterText {
  const texts: Readonly<Record<string, ParameterText>> = text.parameters;
  return texts[name] ?? { label: name };
}
