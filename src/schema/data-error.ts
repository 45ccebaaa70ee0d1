import type * as v from "valibot";
import { findClosest } from "./closest.ts";

/** One record that breaks one rule of `data/README.md`. */
export interface DataFault {
  /** Number of the rule in `data/README.md`, such as "R4". */
  readonly rule: string;
  readonly file: string;
  /** Id of the record, where it has one that can be read. */
  readonly record?: string;
  /** Where in the file, as a JavaScript path: `claims[17].object`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** Values that would have been right, for a "did you mean". */
  readonly known?: Iterable<string>;
}

// Of a long text its start tells which one it is.
const LONGEST = 100;

/** `file: path (record): expected …, got "…". Did you mean "…"? (rule R4)` */
export function formatFault(fault: DataFault): string {
  const { rule, file, record, path, expected, received, known = [] } = fault;
  const [guess] = findClosest(received, known);
  const hint = guess === undefined ? "" : ` Did you mean "${guess}"?`;
  const where = record === undefined ? path : `${path} (record "${record}")`;
  const got = received.length > LONGEST ? `${received.slice(0, LONGEST)}…` : received;
  return `${file}: ${where}: expected ${expected}, got "${got}".${hint} (rule ${rule})`;
}

/** A record breaks a data rule. Says where, what was wanted, what was found, and the likely repair. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(formatFault(fault));
    this.fault = fault;
  }
}

/** `claims[17].object` from Valibot's path; "the whole file" where the file itself is wrong. */
function formatPath(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => item.key);
  if (keys.length === 0) return "the whole file";
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

// Valibot's names of types in the words of the data's README.
const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["Object", "an object"],
  ["Array", "a list"],
]);

/** A schema's own words where it has them, else what Valibot expected in plain words. */
function formatExpected({ kind, message, type, expected, input }: v.BaseIssue<unknown>): string {
  if (kind === "validation" || expected === null) return message;
  if (type === "strict_object" && expected === "never") return "no such field";
  if (type === "strict_object" && input === undefined) return `a value for ${expected}`;
  const words = expected.replace(/^\(|\)$/g, "").split(" | ");
  const plain = words.map((word) => TYPE_WORDS.get(word) ?? word.replace(/^"|"$/g, ""));
  return plain.length > 2 ? `one of ${plain.join(", ")}` : plain.join(" or ");
}

function formatReceived({ expected, input, received }: v.BaseIssue<unknown>): string {
  if (typeof input === "string") return expected === "number" ? `the text ${input}` : input;
  if (input === undefined) return "nothing";
  return Array.isArray(input) ? `a list of ${input.length}` : received;
}

/** What a Valibot issue says, in the words of a {@link DataFault}. */
export function describeIssue(
  issue: v.BaseIssue<unknown>,
): Required<Pick<DataFault, "path" | "expected" | "received" | "known">> {
  return {
    path: formatPath(issue),
    expected: formatExpected(issue),
    received: formatReceived(issue),
    known: [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word),
  };
}
