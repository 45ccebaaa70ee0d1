import { compareDates } from "#graph/as-of.ts";
import type { Expectation } from "#graph/silence.ts";
import type { Claim } from "#schema/graph.ts";
import type { Counts, Coverage } from "./coverage.ts";
import type { OutsideLifetime, Overtaken, QuietPlan } from "./freshness.ts";

/** Columns of the report: the labels', and where a line breaks. */
const LABELS = 34;
const WIDTH = 100;
/** As many ids as one looks up one by one; of more their groups are counted. */
const MOST_IDS = 12;

const NUMBERS = new Intl.NumberFormat("en");
const formatNumber = (value: number): string => NUMBERS.format(value);

/** "1 claim", "3 claims": the report is in English, whatever the site is in. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

const SHARES = new Intl.NumberFormat("en", { style: "percent", minimumFractionDigits: 1 });

/** A label and what stands beside it, each item on a line of its own. */
type Row = readonly [label: string, ...items: readonly string[]];

const formatCounts = (counts: Counts): string =>
  [...counts].map(([word, count]) => `${word} ${formatNumber(count)}`).join(", ");

/** "2 (bo-180, cl-039)"; where there are many, how many of each group: "62 (bo 30, ww 32)". */
function formatIds(ids: readonly string[]): string {
  const count = formatNumber(ids.length);
  if (ids.length === 0) return count;
  if (ids.length <= MOST_IDS) return `${count} (${ids.join(", ")})`;
  const groups = new Map<string, number>();
  for (const id of ids) {
    const group = /^([a-z]+)-\d+$/.exec(id)?.[1];
    if (group === undefined) return count; // not claims, whose ids begin with their group
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return `${count} (${formatCounts(groups)})`;
}

/** "954, 55.4% (art 29, bo 168)": which part of all, too. */
function formatShare(ids: readonly string[], all: number): string {
  const share = SHARES.format(all === 0 ? 0 : ids.length / all);
  return formatIds(ids).replace(/^\S+/, (count) => `${count}, ${share}`);
}

const formatRelation = ({ subject, predicate, object }: Claim): string =>
  `${subject} ${predicate} ${object}`;

const formatOffice = (claim: Claim): string =>
  `${formatRelation(claim)} (${claim.id}, ${claim.asOf ?? "undated"})`;

/** The longest quiet plan of each group of claims: "bo-174 since 2019-10-15: a party-to b". */
function listQuietest(plans: readonly QuietPlan[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { claim, heard } of plans.toSorted((a, b) => compareDates(a.heard, b.heard))) {
    const group = claim.id.replace(/-\d+$/, "");
    if (!first.has(group)) first.set(group, `${claim.id} since ${heard}: ${formatRelation(claim)}`);
  }
  return [...first.values()];
}

const formatOverdue = ({ claim, due }: Expectation): string =>
  `${claim.id} by ${due.date}: ${due.event}`;

const formatOvertaken = ({ agreement, date, later, laterDate }: Overtaken): string =>
  `${agreement} (${date}), then ${later} (${laterDate})`;

const formatBefore = ({ claim, node, date }: OutsideLifetime): string =>
  `${claim.id} (${claim.asOf}, ${claim.status}; ${node} from ${date})`;

const formatAfter = ({ claim, node, date }: OutsideLifetime): string =>
  `${claim.id} (${claim.asOf}, ${claim.status}; ${node} until ${date})`;

/** The report that `npm run data` prints: a line for each thing, in groups. */
export function formatCoverage(coverage: Coverage): string {
  return [
    formatGroup("Nodes", listNodeRows(coverage)),
    formatGroup("Claims", listClaimRows(coverage)),
    formatGroup("Sources", listSourceRows(coverage)),
    formatGroup("Worth a look", listRowsToCheck(coverage)),
    formatGroup("Age", listAgeRows(coverage)),
  ].join("\n\n");
}

function listNodeRows(coverage: Coverage): readonly Row[] {
  const { nodesWithFacts, facts } = coverage;
  return [
    ["by kind", formatCounts(coverage.nodes)],
    ["with facts", `${nodesWithFacts}, ${facts} facts`],
    ["without a claim", `${formatIds(coverage.nodesWithoutClaims)}, since R25 allows none`],
    ["in the article's claims alone", formatIds(coverage.nodesOfArticleOnly)],
    ["without a country", formatIds(coverage.nodesWithoutCountry)],
  ];
}

function listClaimRows(coverage: Coverage): readonly Row[] {
  const { measures, conflicts, inConflict, remarks } = coverage;
  const figures = [...measures.values()].reduce((sum, count) => sum + count, 0);
  return [
    ["by standing", formatCounts(coverage.claims)],
    ["by predicate", formatCounts(coverage.predicates)],
    ["by year", formatCounts(coverage.years)],
    ["with a figure", `${figures}: ${formatCounts(measures)}`],
    ["remarks", formatIds(remarks)],
    ["open conflicts", `${conflicts} pairs of ${inConflict.length} claims`],
  ];
}

function listSourceRows(coverage: Coverage): readonly Row[] {
  return [
    ["by type", formatCounts(coverage.sources)],
    ["claims by type of source", formatCounts(coverage.sourceTypes)],
    ["weak", formatNumber(coverage.weakSources)],
    ["publication date unknown", formatNumber(coverage.undatedSources)],
  ];
}

function listRowsToCheck(coverage: Coverage): readonly Row[] {
  const all = [...coverage.claims.values()].reduce((sum, count) => sum + count, 0);
  return [
    ["claims on one source", formatShare(coverage.singleSource, all)],
    ["claims on weak sources only", formatShare(coverage.weakOnly, all)],
    ["undated claims", formatIds(coverage.undated)],
    ["claims of unknown publication", formatIds(coverage.publicationUnknown)],
    ["claims later than their sources", formatIds(coverage.datedAhead)],
  ];
}

/** What may have grown old. Lists are whole, quiet plans apart: each is looked up one by one. */
function listAgeRows(coverage: Coverage): readonly Row[] {
  const { seenFrom, officesBefore, oldOffices, quietPlans, overdue, overtaken } = coverage;
  const { beforeLifetimes, afterLifetimes } = coverage;
  const quiet = formatIds(quietPlans.map(({ claim }) => claim.id));
  const offices = `${oldOffices.length} before ${officesBefore ?? "any date"}`;
  return [
    ["seen from", seenFrom ?? "no date"],
    ["overtaken, not superseded", `${overtaken.length}`, ...overtaken.map(formatOvertaken)],
    ["plans quiet for two years", quiet, ...listQuietest(quietPlans)],
    ["overdue, nothing found", `${overdue.length}`, ...overdue.map(formatOverdue)],
    ["offices not seen for a year", offices, ...oldOffices.map(formatOffice)],
    [
      "claims before a node began",
      `${beforeLifetimes.length}`,
      ...beforeLifetimes.map(formatBefore),
    ],
    ["claims after a node ended", `${afterLifetimes.length}`, ...afterLifetimes.map(formatAfter)],
  ];
}

function formatGroup(title: string, rows: readonly Row[]): string {
  return [title, ...rows.flatMap(formatRow)].join("\n");
}

/** A label and its items, which go on under themselves where they are too long for the line. */
function formatRow([label, ...items]: Row): readonly string[] {
  return items
    .flatMap(breakLine)
    .map((text, index) => `  ${(index === 0 ? label : "").padEnd(LABELS - 2)}${text}`.trimEnd());
}

/** Breaks a text behind commas and, where that does not do, between words. */
function breakLine(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const parts = text
    .split(/(?<=[,;:]) /)
    .flatMap((part) => (LABELS + part.length > WIDTH ? part.split(" ") : part));
  for (const part of parts) {
    const longer = line === "" ? part : `${line} ${part}`;
    if (line !== "" && LABELS + longer.length > WIDTH) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return [...lines, line];
}
