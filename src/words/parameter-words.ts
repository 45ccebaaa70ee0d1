import type { ParameterName } from "#view/parameters.ts";
import { KIND_LABELS, STATUS_LABELS } from "./labels.ts";

/** The texts of a parameter. */
export interface ParameterWords {
  /** What it asks for, in a notice that it cannot be had. */
  readonly label: string;
  /** Whether its value is a date. */
  readonly isDate?: true;
  /** What its value says of a view, in the line of the filters. */
  readonly told?: (value: string) => string;
  /** The same on paper; left out of what is told as a fact of its own there. */
  readonly printed?: (value: string) => string;
  /** Where its values are words of a vocabulary: their names, one of them, and that none is chosen. */
  readonly words?: {
    readonly nameOf: (word: string) => string;
    readonly unit: string;
    readonly none: string;
  };
}

const KIND_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(KIND_LABELS).map(([kind, { many }]) => [kind, many.toLowerCase()]),
);
const STATUS_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATUS_LABELS).map(([status, label]) => [status, label.toLowerCase()]),
);

/** The texts of every parameter of the query. */
export const PARAMETER_WORDS: Readonly<Record<ParameterName, ParameterWords>> = {
  from: { label: "node" },
  to: { label: "node" },
  sel: { label: "node" },
  scope: { label: "scope" },
  view: { label: "view" },
  mineral: {
    label: "mineral",
    told: (names) => names.toLowerCase(),
    printed: (names) => `minerals: ${names.toLowerCase()}`,
  },
  country: {
    label: "country",
    told: (names) => names,
    printed: (names) => `countries: ${names}`,
  },
  kind: {
    label: "kind",
    told: (names) => names,
    printed: (names) => `kinds: ${names}`,
    words: { nameOf: (kind) => KIND_NAMES.get(kind) ?? kind, unit: "kind", none: "no kinds" },
  },
  status: {
    label: "standing",
    told: (names) => names,
    printed: (names) => `standing: ${names}`,
    words: {
      nameOf: (status) => STATUS_NAMES.get(status) ?? status,
      unit: "standing",
      none: "no standing",
    },
  },
  "as-of": { label: "date", isDate: true, told: (date) => `as of ${date}` },
  "known-by": { label: "publication date", isDate: true, told: (date) => `published by ${date}` },
  since: { label: "date", isDate: true, told: (date) => `changes since ${date}` },
  focus: { label: "focus", told: (steps) => steps, printed: (steps) => `only ${steps}` },
  expand: {
    label: "node",
    told: (names) => `all neighbours of ${names}`,
    printed: (names) => `with all neighbours of ${names}`,
  },
  q: { label: "search text" },
  ui: { label: "ui" },
  data: { label: "data" },
};
