import type { ParameterName } from "#view/parameters.ts";
import { KIND_LABELS, STATUS_LABELS } from "./labels.ts";

/** The texts of a parameter. */
export interface ParameterWords {
  /** What it asks for, in a notice that it cannot be had. */
  readonly label: string;
  /** Whether its value is a date. */
  readonly isDate?: true;
  /** What its value says of a view, in the line of the filters; without it the value is said alone. */
  readonly told?: (value: string) => string;
  /** Where its values are words of a vocabulary: their names, one of them, and that none is chosen. */
  readonly words?: {
    readonly nameOf: (word: string) => string;
    readonly unit: string;
    readonly none: string;
  };
}

const KINDS: Readonly<Record<string, { readonly many: string }>> = KIND_LABELS;
const STANDINGS: Readonly<Record<string, string>> = STATUS_LABELS;

/** The texts of every parameter of the query. */
export const PARAMETER_WORDS: Readonly<Record<ParameterName, ParameterWords>> = {
  from: { label: "node" },
  to: { label: "node" },
  sel: { label: "node" },
  scope: { label: "scope" },
  view: { label: "view" },
  mineral: { label: "mineral", told: (names) => names.toLowerCase() },
  country: { label: "country" },
  kind: {
    label: "kind",
    words: {
      nameOf: (kind) => (KINDS[kind]?.many ?? kind).toLowerCase(),
      unit: "kind",
      none: "no kinds",
    },
  },
  status: {
    label: "standing",
    words: {
      nameOf: (status) => (STANDINGS[status] ?? status).toLowerCase(),
      unit: "standing",
      none: "no standing",
    },
  },
  "as-of": { label: "date", isDate: true, told: (date) => `as of ${date}` },
  "known-by": { label: "publication date", isDate: true, told: (date) => `published by ${date}` },
  since: { label: "date", isDate: true, told: (date) => `changes since ${date}` },
  focus: { label: "focus" },
  expand: { label: "node", told: (names) => `all neighbours of ${names}` },
  q: { label: "search text" },
  ui: { label: "ui" },
  data: { label: "data" },
};
