import * as v from "valibot";
import { type DataFault, describeIssue } from "#schema/data-error.ts";
import {
  type Article,
  ArticleSchema,
  ClaimSchema,
  ClaimSourceSchema,
  DueSchema,
  FactSchema,
  LifeDateSchema,
  NodeSchema,
  ParagraphSchema,
  QuantitySchema,
  SourceSchema,
  StepExpectationSchema,
  StorySchema,
  StoryStepSchema,
} from "#schema/graph.ts";
import { JsonError, parseJson } from "./parse-json.ts";
import type { Entry, RecordFile, Records, RecordTexts } from "./records.ts";
import { findShapeRule } from "./rules.ts";

interface Parsed {
  readonly records: Records;
  readonly faults: readonly DataFault[];
}

/** Parses the files' texts and checks each record's shape (all issues of all records). */
export function parseRecords(texts: RecordTexts): Parsed {
  const faults: DataFault[] = [];
  const [sources, sourceIds] = parseList(texts, "sources", SourceSchema, faults);
  const [nodes, nodeIds] = parseList(texts, "nodes", NodeSchema, faults);
  const [claims, claimIds] = parseList(texts, "claims", ClaimSchema, faults);
  const article = parseArticle(texts, faults);
  const [stories] = parseList(texts, "stories", StorySchema, faults);
  const ids = { sources: sourceIds, nodes: nodeIds, claims: claimIds };
  const whole = faults.length === 0 && !Object.values(texts).includes(null);
  return {
    records: { sources, nodes, claims, article, stories, ids, whole },
    faults: faults.map((fault) => withKnownIds(fault, ids)),
  };
}

/** A misshapen reference, such as "Bolivia", gets the ids it may have meant. */
function withKnownIds(fault: DataFault, ids: Records["ids"]): DataFault {
  const field = /\.([A-Za-z]+)(?:\[\d+\])?$/.exec(fault.path)?.[1] ?? "";
  if (fault.rule !== "R3" || field === "id") return fault;
  const isClaim = field === "conflictsWith" || field === "claims";
  const known = field === "source" ? ids.sources : isClaim ? ids.claims : ids.nodes;
  return { ...fault, known: known ?? [] };
}

/** The file's value, or `undefined` (which JSON cannot give) once the fault is told. */
function parseText(texts: RecordTexts, name: RecordFile, faults: DataFault[]): unknown {
  const text = texts[name];
  if (text === null) return undefined;
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected, received } = error;
    const path = `line ${line}, column ${column}`;
    faults.push({ rule: "R1", file: `${name}.json`, path, expected, received });
    return undefined;
  }
}

function parseList<T>(
  texts: RecordTexts,
  name: Exclude<RecordFile, "article">,
  schema: v.GenericSchema<unknown, T>,
  faults: DataFault[],
): readonly [readonly Entry<T>[], ReadonlySet<string> | null] {
  const value = parseText(texts, name, faults);
  if (value === undefined) return [[], null];
  const file = `${name}.json`;
  const list = v.safeParse(v.array(v.unknown()), value);
  if (!list.success) {
    const received = value === null ? "null" : typeof value;
    faults.push({ rule: "R1", file, path: "the whole file", expected: "an array", received });
    return [[], null];
  }
  const entries = list.output.flatMap((item, index): readonly Entry<T>[] => {
    const path = `${name}[${index}]`;
    const result = v.safeParse(schema, item);
    if (result.success) return [{ path, record: result.output }];
    for (const issue of result.issues) faults.push(toFault(issue, file, path, findId(item)));
    return [];
  });
  return [entries, new Set(list.output.flatMap((item) => findId(item) ?? []))];
}

function parseArticle(texts: RecordTexts, faults: DataFault[]): Article | null {
  const value = parseText(texts, "article", faults);
  if (value === undefined) return null;
  const result = v.safeParse(ArticleSchema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    faults.push(toFault(issue, "article.json", "article", undefined));
  }
  return null;
}

function findId(item: unknown): string | undefined {
  const result = v.safeParse(v.object({ id: v.string() }), item);
  return result.success ? result.output.id : undefined;
}

function toFault(
  issue: v.BaseIssue<unknown>,
  file: string,
  record: string,
  id: string | undefined,
): DataFault {
  const { path, expected, received, known } = describeIssue(issue);
  const field = path === "the whole file" ? "" : path.startsWith("[") ? path : `.${path}`;
  return {
    rule: findShapeRule(issue),
    file,
    ...(id === undefined ? {} : { record: id }),
    path: `${record}${field}`,
    expected,
    received,
    known: expected === "no such field" ? findFields(issue, record) : known,
  };
}

// The fields of each part of a record, for the hint at a misspelt one.
const FIELDS: ReadonlyMap<string, object> = new Map<string, object>([
  ["sources", SourceSchema.entries],
  ["nodes", NodeSchema.entries],
  ["claims", ClaimSchema.entries],
  ["article", ArticleSchema.entries],
  ["nodes.facts", FactSchema.entries],
  ["nodes.from", LifeDateSchema.entries],
  ["nodes.until", LifeDateSchema.entries],
  ["nodes.names", { es: "", ru: "", zh: "" }],
  ["nodes.coordinates", { lat: 0, lon: 0, approx: 0 }],
  ["claims.due", DueSchema.entries],
  ["claims.quantity", QuantitySchema.entries],
  ["claims.sources", ClaimSourceSchema.entries],
  ["article.paragraphs", ParagraphSchema.entries],
  ["stories", StorySchema.entries],
  ["stories.steps", StoryStepSchema.entries],
  ["stories.steps.expect", StepExpectationSchema.entries],
]);

function findFields(issue: v.BaseIssue<unknown>, record: string): readonly string[] {
  const keys = (issue.path ?? []).slice(0, -1).map(({ key }) => key);
  const parts = keys.filter((key) => typeof key === "string");
  const place = [record.replace(/\[\d+\]$/, ""), ...parts].join(".");
  return Object.keys(FIELDS.get(place) ?? {});
}
