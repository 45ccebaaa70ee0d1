import type { FigureGroup } from "#graph/figures.ts";
import type { FigureRow, FigureStanding, FigureTie, Measure } from "#graph/figures-rows.ts";
import type { FigureSum } from "#graph/figures-sums.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, NodeId, Predicate, Status } from "#schema/graph.ts";
import { LCE_FACTORS } from "#units/lithium.ts";
import type { Chapters } from "./en/language.ts";
import { fill } from "./fill.ts";
import { formatAmount, formatPeriod } from "./quantities.ts";
import type { Words } from "./words.ts";

/** "Capacity, lithium carbonate"; "Other facts". */
export function formatGroupTitle(
  words: Words,
  graph: Graph,
  { measure, product }: FigureGroup,
): string {
  const { figures } = words.chapter("panels");
  const title = measure === null ? figures.otherFacts : figures.measures[measure];
  const name = product === null ? undefined : graph.nodes.get(product)?.name;
  return name === undefined
    ? title
    : fill(figures.group, { measure: title, product: words.lower(name) });
}

/** Standings of figures that a claim gives, as claims have them. */
const CLAIMED: Readonly<Record<Exclude<FigureStanding, "stated">, Status>> = {
  operating: "established",
  signed: "agreed",
  negotiating: "negotiating",
  proposed: "proposed",
  suspended: "suspended",
  ended: "ended",
};

/** A figure's standing; of a capacity, what it means for the plant. */
export function formatFigureStanding(
  words: Words,
  standing: FigureStanding,
  measure: Measure,
): string {
  const { figures } = words.chapter("panels");
  if (standing === "stated") return figures.stated;
  const isPlant = measure === "capacity" && (standing === "operating" || standing === "signed");
  return isPlant ? figures[standing] : words.text.standings[CLAIMED[standing]];
}

/**
 * What a figure is of, as its row is headed on a node's page: the project, the other end of the
 * relation, or what a fact is called.
 */
export function formatRowTitle(words: Words, graph: Graph, row: FigureRow, here: NodeId): string {
  const { about, fact, claim } = row;
  const owner = findShortName(graph, about);
  if (fact === null) {
    return claim === null ? owner : formatClaimTitle(words, graph, claim, { here, about });
  }
  const { factOf } = words.chapter("panels").figures;
  return about === here ? fact.label : fill(factOf, { name: owner, fact: fact.label });
}

/** Which messages name the other end of a relation; the rest are told by what the figure is of. */
const ROWS = {
  "exports-to": "directed",
  supplies: "directed",
  regulates: "setBy",
  covers: "setBy",
  owns: "owns",
  "party-to": "party-to",
  uses: "uses",
  "used-in": "used-in",
  operates: "operates",
} as const satisfies Partial<Record<Predicate, keyof Chapters["panels"]["figures"]["rows"]>>;

const isTitled = (predicate: Predicate): predicate is keyof typeof ROWS => predicate in ROWS;

/** A relation's figure, seen from its subject, from its object and from elsewhere. */
interface RowMessages {
  readonly asSubject?: string;
  readonly asObject?: string;
  readonly elsewhere: string;
}

function formatClaimTitle(
  words: Words,
  graph: Graph,
  { subject, predicate, object }: Claim,
  page: { readonly here: NodeId; readonly about: NodeId },
): string {
  const { here, about } = page;
  if (!isTitled(predicate)) return findShortName(graph, about);
  const messages: RowMessages = words.chapter("panels").figures.rows[ROWS[predicate]];
  const { asSubject, asObject, elsewhere } = messages;
  const message = subject === here ? asSubject : object === here ? asObject : undefined;
  return fill(message ?? elsewhere, {
    from: findShortName(graph, subject),
    to: findShortName(graph, object),
  });
}

/** How the page's company is tied to the project, without its stake: "Operates it". */
export function formatTie(words: Words, graph: Graph, tie: FigureTie): string {
  const messages = words.chapter("panels").figures.tie;
  const text = nameTie(messages, graph, tie);
  if (tie.status === "established") return text;
  const standing = words.lower(words.text.standings[tie.status]);
  return fill(messages.standing, { tie: text, standing });
}

function nameTie(
  messages: Chapters["panels"]["figures"]["tie"],
  graph: Graph,
  { by, via }: FigureTie,
): string {
  const name = via === null ? "" : findShortName(graph, via);
  if (by === "operates") return messages.operates;
  if (by === "party-to") return fill(messages.under, { name });
  return via === null ? messages.owns : fill(messages.through, { name });
}

/** A stake beside the whole: "stake 46.7%". */
export function formatStake(words: Words, { quantity }: Claim): string {
  const { stake } = words.chapter("panels").figures.tie;
  return quantity === undefined ? "" : fill(stake, { amount: formatAmount(words, quantity) });
}

/** "15,000 t/yr in 1 project"; a range where figures are ranges or contradict each other. */
export function formatSum(words: Words, { min, max, unit, ...rest }: FigureSum): string {
  const { period, qualifiers, projects } = rest;
  const { figures } = words.chapter("panels");
  const amount = formatAmount(words, { value: (min + max) / 2, min, max, unit });
  const whole = words.count(figures.sum, projects.length, { amount });
  const sum =
    period === null
      ? whole
      : fill(figures.sumOver, { sum: whole, period: formatPeriod(words, period) });
  if (qualifiers.length === 0) return sum;
  const names = words.chapter("relations").qualifiers;
  const said = qualifiers.map((one) => fill(figures.qualifier, { qualifier: names[one] }));
  return fill(figures.sumLoosely, { sum, qualifiers: said.join(words.text.joints.comma) });
}

/** "44,000 t Li × 5.323": what a figure was before it was converted, and by which factor. */
export function formatConversion(
  words: Words,
  { from, form }: NonNullable<FigureRow["converted"]>,
): string {
  return fill(words.chapter("panels").figures.conversion, {
    amount: formatAmount(words, from),
    factor: words.number(LCE_FACTORS[form]),
  });
}

/** The factors of the conversion to lithium carbonate equivalent. */
export function formatLceNote(words: Words): string {
  return fill(words.chapter("panels").figures.lce.note, {
    lithium: words.number(LCE_FACTORS.lithium),
    hydroxide: words.number(LCE_FACTORS["lithium-hydroxide-monohydrate"]),
    carbonate: words.number(LCE_FACTORS["lithium-carbonate"]),
  });
}
