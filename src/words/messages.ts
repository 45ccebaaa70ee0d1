import type { PartialDate } from "#schema/graph.ts";
import type { AddressFault } from "#view/address.ts";
import { formatDate } from "./dates.ts";

const NUMBER = new Intl.NumberFormat("en");

/** Digits grouped as English has them: 1,227. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** "1 claim", "3 claims". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The status line (contract §4). */
export function formatInView(shown: {
  readonly nodes: number;
  readonly allNodes: number;
  readonly relations: number;
  readonly allRelations: number;
}): string {
  const { nodes, allNodes, relations, allRelations } = shown;
  return `${formatNumber(nodes)} of ${formatNumber(allNodes)} nodes, ${formatNumber(relations)} of ${formatNumber(allRelations)} relations`;
}

const PARAMETER_LABELS: Readonly<Record<string, string>> = {
  sel: "node",
  mineral: "mineral",
  country: "country",
  kind: "kind",
  status: "standing",
  "as-of": "date",
  "known-by": "publication date",
  since: "date",
  from: "node",
  to: "node",
  expand: "node",
  scope: "scope",
  focus: "focus",
  view: "view",
};

/** Parameters whose value is a date. */
const DATES: ReadonlySet<string> = new Set(["as-of", "known-by", "since"]);

/** What of an address was left out, and why, for the reader. */
export function formatAddressFault({ name, value, reason }: AddressFault): string {
  const label = PARAMETER_LABELS[name] ?? name;
  switch (reason) {
    case "unknown":
      return `This link asks for the ${label} “${value}”, which this graph does not have. The rest of the link applies.`;
    case "malformed":
      return DATES.has(name)
        ? `This link asks for the date “${value}”, which is not one like 2024, 2024-09 or 2024-09-11. The rest of the link applies.`
        : `This link asks for ${label} “${value}”, which cannot be read. The rest of the link applies.`;
    case "unavailable":
      return `This link asks for “${name}=${value}”, which this version does not offer. The rest of the link applies.`;
  }
}

/** How new the data are: the newest date a claim holds at, the latest day a source came out. */
export function formatDataDates(newest: PartialDate | null, published: PartialDate | null): string {
  const dates = [
    ...(newest === null ? [] : [`newest claim: ${formatDate(newest)}`]),
    ...(published === null ? [] : [`latest publication: ${formatDate(published)}`]),
  ];
  const text = dates.join("; ");
  return text === "" ? "The data have no dates." : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** How many filters are set, as "Reset filters" and "Filters" are described. */
export function formatFiltersSet(count: number): string {
  return count === 0 ? "no filter set" : `${formatCount(count, "filter")} set`;
}

/** What a search found, as it is read out. */
export function formatFound(nodes: number, claims: number): string {
  return `${formatCount(nodes, "node")} and ${formatCount(claims, "claim")} found`;
}

/** The answer to a search without results; `near` are names close to what was typed. */
export function formatNoMatch(text: string, near: readonly string[]): string {
  const [first, ...others] = near;
  const hint =
    first === undefined
      ? "Try the name of a country, company, person or mineral."
      : `Did you mean ${[first, ...others].join(" or ")}?`;
  return `No match for “${text}”. ${hint}`;
}

/** What is said beside the date field when its text is no date. */
export const DATE_HELP = "A date like 2023, 2023-02 or 2023-02-14.";
export function formatBadDate(text: string): string {
  return `“${text}” is not a date. ${DATE_HELP}`;
}

/** The equal views, as the switch between them names them. */
export const DISPLAY_LABELS = { graph: "Graph", outline: "Outline" } as const;

/** The reader's theme: what the system says, or one of the two. */
export const THEME_LABELS = { system: "as the system", light: "light", dark: "dark" } as const;

/** What is read out once a search result has been chosen; nothing before. */
export function formatSelected(name: string): string {
  return name === "" ? "" : `Selected: ${name}`;
}
