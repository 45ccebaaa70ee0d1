import type { FigureGroup } from "#graph/figures.ts";
import type { FigureRow, FigureStanding, FigureTie, Measure } from "#graph/figures-rows.ts";
import type { FigureSum, LeftOutReason } from "#graph/figures-sums.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, NodeId, Predicate } from "#schema/graph.ts";
import { LCE_FACTORS } from "#units/lithium.ts";
import { STATUS_LABELS } from "./labels.ts";
import { formatCount, formatNumber } from "./messages.ts";
import { formatAmount, formatPeriod } from "./quantities.ts";

/** What a measure is called; a fact that is none of them is among the other facts. */
export const MEASURE_LABELS: Readonly<Record<NonNullable<Measure>, string>> = {
  capacity: "Capacity",
  output: "Output",
  sales: "Sales",
  export: "Exports",
  "import-share": "Share of imports",
  "export-share": "Share of exports",
  stake: "Stakes",
  concentration: "Concentration",
  ratio: "Ratio",
  resource: "Resource",
  reserve: "Reserve",
  quota: "Quota",
  "price-paid": "Price paid",
  investment: "Investment",
  "contract-value": "Contract value",
  offtake: "Offtake",
  recovery: "Recovery",
  share: "Share",
  area: "Area",
  other: "Other figures",
};

/** "Capacity, lithium carbonate"; "Other facts". */
export function formatGroupTitle(graph: Graph, { measure, product }: FigureGroup): string {
  const title = measure === null ? "Other facts" : MEASURE_LABELS[measure];
  const name = product === null ? undefined : graph.nodes.get(product)?.name;
  return name === undefined ? title : `${title}: ${name.toLowerCase()}`;
}

const STANDING_LABELS: Readonly<Record<FigureStanding, string>> = {
  operating: STATUS_LABELS.established,
  signed: STATUS_LABELS.agreed,
  negotiating: STATUS_LABELS.negotiating,
  proposed: STATUS_LABELS.proposed,
  suspended: STATUS_LABELS.suspended,
  ended: STATUS_LABELS.ended,
  stated: "As stated",
};

/** A figure's standing; of a capacity, what it means for the plant. */
export function formatFigureStanding(standing: FigureStanding, measure: Measure): string {
  if (measure !== "capacity") return STANDING_LABELS[standing];
  if (standing === "operating") return "Operating";
  return standing === "signed" ? "Signed" : STANDING_LABELS[standing];
}

/**
 * What a figure is of, as its row is headed on a node's page: the project, the other end of the
 * relation, or what a fact is called.
 */
export function formatRowTitle(graph: Graph, row: FigureRow, here: NodeId): string {
  const { about, fact, claim } = row;
  const owner = findShortName(graph, about);
  if (fact !== null) return about === here ? fact.label : `${owner}: ${fact.label}`;
  return claim === null ? owner : formatClaimTitle(graph, claim, here, about);
}

type Title = (from: string, to: string) => string;

/** A relation's figure, seen from its subject, from its object and from elsewhere. */
interface Titles {
  readonly asSubject?: Title;
  readonly asObject?: Title;
  readonly elsewhere: Title;
}

const DIRECTED: Titles = {
  asSubject: (_, to) => `To ${to}`,
  asObject: (from) => `From ${from}`,
  elsewhere: (from, to) => `${from} to ${to}`,
};
const SET_BY: Titles = { asSubject: (_, to) => to, elsewhere: (from, to) => `${to}, by ${from}` };
/** Predicates whose other end has to be named; the rest are told by what the figure is of. */
const TITLES: Readonly<Partial<Record<Predicate, Titles>>> = {
  "exports-to": DIRECTED,
  supplies: DIRECTED,
  regulates: SET_BY,
  covers: SET_BY,
  owns: {
    asSubject: (_, to) => `In ${to}`,
    asObject: (from) => from,
    elsewhere: (from, to) => `${from}, in ${to}`,
  },
  "party-to": {
    asSubject: (_, to) => `Under ${to}`,
    asObject: (from) => from,
    elsewhere: (from, to) => `${from}, under ${to}`,
  },
  uses: { asSubject: (_, to) => `By ${to}`, elsewhere: (from, to) => `${from}, by ${to}` },
  "used-in": { asSubject: (_, to) => `Used in ${to}`, elsewhere: (from, to) => `${from} in ${to}` },
  operates: { asObject: (from) => `Operated by ${from}`, elsewhere: (_, to) => to },
};

function formatClaimTitle(graph: Graph, claim: Claim, here: NodeId, about: NodeId): string {
  const { subject, predicate, object } = claim;
  const titles = TITLES[predicate];
  if (titles === undefined) return findShortName(graph, about);
  const { asSubject, asObject, elsewhere } = titles;
  const title = subject === here ? asSubject : object === here ? asObject : undefined;
  return (title ?? elsewhere)(findShortName(graph, subject), findShortName(graph, object));
}

/** How the page's company is tied to the project, without its stake: "Operates it". */
export function formatTie(graph: Graph, { by, via, status }: FigureTie): string {
  const standing = status === "established" ? "" : ` (${STATUS_LABELS[status].toLowerCase()})`;
  const between = via === null ? "" : findShortName(graph, via);
  if (by === "operates") return `Operates it${standing}`;
  if (by === "party-to") return `Under ${between}${standing}`;
  return via === null ? `Owns part${standing}` : `Through ${between}${standing}`;
}

/** A stake beside the whole: "stake 46.7%". */
export function formatStake({ quantity }: Claim): string {
  return quantity === undefined ? "" : `stake ${formatAmount(quantity)}`;
}

/** "15,000 t/yr in 1 project"; a range where figures are ranges or contradict each other. */
export function formatSum({ min, max, unit, period, qualifiers, projects }: FigureSum): string {
  const amount = formatAmount({ value: (min + max) / 2, min, max, unit });
  const time = period === null ? "" : `, ${formatPeriod(period)}`;
  const loose = qualifiers.length === 0 ? "" : ` (partly “${qualifiers.join("”, “")}”)`;
  return `${amount} in ${formatCount(projects.length, "project")}${time}${loose}`;
}

/** Said of a figure that stands in no sum. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, string>> = {
  "not-a-project": "not added: not one project’s",
  "elsewhere-too": "not added: the project belongs elsewhere too",
  "several-units": "not added: figures in two units",
  contradicted: "not added: contradicted",
  "no-period": "not added: no period given",
};

/** "44,000 t Li × 5.323": what a figure was before it was converted, and by which factor. */
export function formatConversion({ from, form }: NonNullable<FigureRow["converted"]>): string {
  return `${formatAmount(from)} × ${formatNumber(LCE_FACTORS[form])}`;
}

/** The factors of the conversion to lithium carbonate equivalent. */
export const LCE_NOTE =
  `Tonnes of lithium × ${LCE_FACTORS.lithium}, of lithium hydroxide (counted as monohydrate) × ` +
  `${LCE_FACTORS["lithium-hydroxide-monohydrate"]}, of lithium carbonate × ${LCE_FACTORS["lithium-carbonate"]}; ` +
  "to four digits. No loss in processing is taken off.";
