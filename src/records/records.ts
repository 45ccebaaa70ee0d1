import type { DataFault } from "#schema/data-error.ts";
import type { Article, Claim, GraphNode, Source, Story } from "#schema/graph.ts";

/** The authored files in `data/`, by what they hold; each is `<name>.json`. */
export const RECORD_FILES = ["sources", "nodes", "claims", "article", "stories"] as const;
export type RecordFile = (typeof RECORD_FILES)[number];

/** The text of each file, `null` where it could not be read. */
export type RecordTexts = Readonly<Record<RecordFile, string | null>>;

/** One record and its place in its file, such as `claims[17]`. */
export interface Entry<T> {
  readonly path: string;
  readonly record: T;
}

/** The records whose shape is right. What they say of each other is for the rules to check. */
export interface Records {
  readonly sources: readonly Entry<Source>[];
  readonly nodes: readonly Entry<GraphNode>[];
  readonly claims: readonly Entry<Claim>[];
  readonly article: Article | null;
  readonly stories: readonly Entry<Story>[];
  /**
   * Every id that stands in a file, also on a record whose shape is wrong: so a slip in one record is
   * not told again at each record that names it. `null` where the file itself could not be parsed.
   */
  readonly ids: Readonly<Record<"sources" | "nodes" | "claims", ReadonlySet<string> | null>>;
  /** Whether every record of every file has the right shape: only then can something be missing. */
  readonly whole: boolean;
}

/** A fault as a rule finds it; the table of rules adds the number. */
export type Finding = Omit<DataFault, "rule">;

export interface Rule {
  /** Its number in `data/README.md`, such as "R4". */
  readonly rule: string;
  /** Absent where the schemas check it all. */
  readonly find?: (records: Records) => readonly Finding[];
  /** The rule tells that something is missing, so it waits until every record has the right shape. */
  readonly needsWhole?: boolean;
}

/** A finding at one field of a record, such as `toFinding("claims", entry, "object", …)`. */
export function toFinding(
  file: Exclude<RecordFile, "article">,
  { path, record }: Entry<{ readonly id: string }>,
  field: string,
  told: Pick<Finding, "expected" | "received" | "known">,
): Finding {
  return { file: `${file}.json`, record: record.id, path: `${path}.${field}`, ...told };
}

/** A finding in the article's digest. */
export function toArticleFinding(
  field: string,
  told: Pick<Finding, "expected" | "received" | "known">,
): Finding {
  return { file: "article.json", path: `article.${field}`, ...told };
}
