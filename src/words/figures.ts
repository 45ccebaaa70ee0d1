import type { FigureGroup } from "#graph/figures.ts";
import type { FigureRow, FigureStanding, FigureTie, Measure } from "#graph/figures-rows.ts";
import type { FigureSum, LeftOutReason } from "#graph/figures-sums.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, NodeId, PartialDate, Predicate, StandingName } from "#schema/graph.ts";
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
const nameClaimed = (standing: Exclude<FigureStanding, "stated">): StandingName =>
  standing === "operating" ? "established" : standing;

/** A figure's standing in the words of all standings; of a capacity at work, that it operates. */
export function formatFigureStanding(
  words: Words,
  standing: FigureStanding,
  measure: Measure,
): string {
  const { figures } = words.chapter("panels");
  if (standing === "stated") return figures.stated;
  const isPlant = measure === "capacity" && standing === "operating";
  return isPlant ? figures.operating : words.text.standings[nameClaimed(standing)];
}

/**
 * What a figure is of, as its row is headed on a node's page: the project, the other end of the
 * relation, or what a fact is called.
 */
export function formatRowTitle(words: Words, graph: Graph, row: FigureRow, here: NodeId): string {
  return formatTitle(words, row, here, (id) => findShortName(graph, id));
}

/** The same with whole names in place of the labels that stand under symbols. */
export function formatWholeTitle(
  words: Words,
  { nodes }: Graph,
  row: FigureRow,
  here: NodeId,
): string {
  return formatTitle(words, row, here, (id) => nodes.get(id)?.name ?? id);
}

function formatTitle(
  words: Words,
  { about, fact, claim }: FigureRow,
  here: NodeId,
  nameOf: (id: NodeId) => string,
): string {
  const owner = nameOf(about);
  if (fact === null) {
    return claim === null ? owner : formatClaimTitle(words, claim, { here, about, nameOf });
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
  { subject, predicate, object }: Claim,
  page: {
    readonly here: NodeId;
    readonly about: NodeId;
    readonly nameOf: (id: NodeId) => string;
  },
): string {
  const { here, about, nameOf } = page;
  if (!isTitled(predicate)) return nameOf(about);
  const messages: RowMessages = words.chapter("panels").figures.rows[ROWS[predicate]];
  const { asSubject, asObject, elsewhere } = messages;
  const message = subject === here ? asSubject : object === here ? asObject : undefined;
  return fill(message ?? elsewhere, {
    from: nameOf(subject),
    to: nameOf(object),
  });
}

/** How the page's company is tied to the project, without its stake: "Operates it". */
export function formatTie(words: Words, graph: Graph, tie: FigureTie): string {
  const messages = words.chapter("panels").figures.tie;
  const text = nameTie(messages, graph, tie);
  if (tie.standing === "established") return text;
  const standing = words.lower(words.text.standings[tie.standing]);
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

/** What a sum comes to: a range where figures are ranges or contradict each other. */
export function formatSumAmount(words: Words, { min, max, unit }: FigureSum): string {
  return formatAmount(words, { value: (min + max) / 2, min, max, unit });
}

/**
 * What a sum covers: "2 of 5 projects known to make it, figures of 2018 (8 years old) to 2026".
 *
 * @param on - The date in force; `null` where nothing sets one.
 */
export function formatCover(words: Words, sum: FigureSum, on: PartialDate | null): string {
  const { figures } = words.chapter("panels");
  const { qualifiers, projects, known } = sum;
  const count = words.count(figures.sum, known, { covered: words.number(projects.length) });
  const cover = formatYears(words, count, sum, on);
  if (qualifiers.length === 0) return cover;
  const names = words.chapter("relations").qualifiers;
  const said = qualifiers.map((one) => fill(figures.qualifier, { qualifier: names[one] }));
  return fill(figures.sumLoosely, { sum: cover, qualifiers: said.join(words.text.joints.comma) });
}

/** The years of a sum's figures, always said: they may be far apart. */
function formatYears(
  words: Words,
  projects: string,
  { period, years: [oldest, newest] }: FigureSum,
  on: PartialDate | null,
): string {
  const { figures } = words.chapter("panels");
  if (period !== null) {
    return fill(figures.sumOver, { projects, period: formatPeriod(words, period) });
  }
  const aged = (year: string): string => {
    const age = formatAge(words, year, on);
    return age === null ? year : fill(figures.aged, { year, age });
  };
  if (oldest === newest) return fill(figures.sumOf, { projects, year: aged(oldest) });
  return fill(figures.sumSpan, { projects, oldest: aged(oldest), newest: aged(newest) });
}

/** Figures older than this many years say so. */
const YOUNG = 3;

/** "8 years old": how old a figure is on the date in force; `null` where it is young or undated. */
export function formatAge(
  words: Words,
  time: string | null,
  on: PartialDate | null,
): string | null {
  if (time === null || on === null) return null;
  const age = Number(on.slice(0, 4)) - Number(time.slice(0, 4));
  return age > YOUNG ? words.count(words.chapter("panels").figures.age, age) : null;
}

/** A date or period with its age: "2018, 8 years old". */
export function formatAged(
  words: Words,
  date: string,
  time: string | null,
  on: PartialDate | null,
): string {
  const age = formatAge(words, time, on);
  return age === null ? date : fill(words.chapter("panels").figures.withAge, { date, age });
}

/** The amount that another claim gives; its sentence where it gives none. */
export function formatOther(words: Words, { quantity, statement }: Claim): string {
  return quantity === undefined ? statement : formatAmount(words, quantity);
}

/** Why a figure is in no sum; `null` where its standing says so already. */
export function formatLeftOut(words: Words, reason: LeftOutReason): string | null {
  const { leftOut } = words.chapter("panels").figures;
  const hasText = (one: LeftOutReason): one is keyof typeof leftOut => one in leftOut;
  return hasText(reason) ? leftOut[reason] : null;
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
