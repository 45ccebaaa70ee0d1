import type { ParameterName } from "#view/parameters.ts";

/** The texts of a parameter of the address. */
export interface ParameterText {
  /** What it asks for, in a notice that it cannot be had. */
  readonly label: string;
  /** What its value says of a view in the line of the filters; without it the value is said alone. */
  readonly told?: string;
}

const TEXTS: Readonly<Record<ParameterName, ParameterText>> = {
  from: { label: "node" },
  to: { label: "node" },
  sel: { label: "node" },
  scope: { label: "scope" },
  view: { label: "view" },
  mineral: { label: "mineral" },
  country: { label: "country" },
  match: { label: "any or all" },
  kind: { label: "kind" },
  status: { label: "standing" },
  quiet: { label: "plans gone quiet", told: "only plans gone quiet" },
  "as-of": { label: "date", told: "as of {value}" },
  "known-by": { label: "publication date", told: "published by {value}" },
  since: { label: "date", told: "changes since {value}" },
  focus: { label: "focus" },
  expand: { label: "node", told: "all neighbours of {value}" },
  q: { label: "search text" },
  ui: { label: "ui" },
  data: { label: "data" },
};

/** What the parameters of the address are called; part of `PAGE`. */
export const PARAMETER_TEXTS = { parameters: TEXTS };
