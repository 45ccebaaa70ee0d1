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

/** `file: path (record): expected …, got "…". Did you mean "…"? (rule R4)` */
export function formatFault(fault: DataFault): string {
  const { rule, file, record, path, expected, received, known = [] } = fault;
  const [guess] = findClosest(received, known);
  const hint = guess === undefined ? "" : ` Did you mean "${guess}"?`;
  const where = record === undefined ? path : `${path} (record "${record}")`;
  return `${file}: ${where}: expected ${expected}, got "${received}".${hint} (rule ${rule})`;
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

/** A schema's own words where it has them, else what Valibot expected. */
function formatExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") return "no such field";
  return issue.expected ?? issue.message;
}

/** What a Valibot issue says, in the words of a {@link DataFault}. */
export function describeIssue(
  issue: v.BaseIssue<unknown>,
): Pick<DataFault, "path" | "expected" | "received" | "known"> {
  return {
    path: formatPath(issue),
    expected: formatExpected(issue),
    received: issue.received.replace(/^"|"$/g, ""),
    known: [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word),
  };
}
