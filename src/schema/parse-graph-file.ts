import { DataError, describeIssue } from "./data-error.ts";
import { type GraphFile, readGraphFile } from "./graph-file.ts";

/**
 * Reads a compiled graph and, where it cannot, tells what to repair. The page reads its own with the
 * schema alone: it tells readers no more than that the form is wrong.
 *
 * @param input - What `JSON.parse` gave.
 * @returns The same content with checked shapes and branded ids.
 * @throws {DataError} When the format, the version or a record's shape is not as documented. The
 *   references between records are the build's to check (`data/README.md`), not this function's.
 */
export function parseGraphFile(input: unknown): GraphFile {
  const result = readGraphFile(input);
  if (result.success) return result.output;
  throw new DataError({ ...describeIssue(result.issues[0]), file: "graph.json", rule: "R2" });
}
