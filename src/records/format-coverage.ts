import type { Claim } from "#schema/graph.ts";
import type { Counts, Coverage } from "./coverage.ts";

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

type Row = readonly [label: string, value: string];

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

const formatOffice = ({ id, subject, predicate, object, asOf }: Claim): string =>
  `${subject} ${predicate} ${object} (${id}, ${asOf ?? "undated"})`;

/** The report that `npm run data` prints: a line for each thing, in groups. */
export function formatCoverage(coverage: Coverage): string {
  return [
    formatGroup("Nodes", listNodeRows(coverage)),
    formatGroup("Claims", listClaimRows(coverage)),
    formatGroup("Sources", listSourceRows(coverage)),
    formatGroup("Worth a look", listRowsToCheck(coverage)),
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
  const { oldOffices, officesBefore } = coverage;
  const offices = [`${oldOffices.length} before ${officesBefore}`, ...oldOffices.map(formatOffice)];
  return [
    ["claims on one source", formatIds(coverage.singleSource)],
    ["claims on weak sources only", formatIds(coverage.weakOnly)],
    ["undated claims", formatIds(coverage.undated)],
    ["claims of unknown publication", formatIds(coverage.publicationUnknown)],
    ["claims later than their sources", formatIds(coverage.datedAhead)],
    ["offices not seen for two years", offices.join("; ")],
  ];
}

function formatGroup(title: string, rows: readonly Row[]): string {
  return [title, ...rows.flatMap(([label, value]) => formatRow(label, value))].join("\n");
}

/** A label and its value, which goes on under itself where it is too long for the line. */
function formatRow(label: string, value: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of value.split(/(?<=[,;]) /)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && LABELS + longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((text, index) =>
    `  ${(index === 0 ? label : "").padEnd(LABELS - 2)}${text}`.trimEnd(),
  );
}
