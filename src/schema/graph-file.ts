import * as v from "valibot";
import { DataError, describeIssue } from "./data-error.ts";
import { ArticleSchema, ClaimSchema, NodeSchema, SourceSchema, StorySchema } from "./graph.ts";
import { NodeIdSchema } from "./ids.ts";

/** The only version this code reads; a change that older readers cannot follow raises it. */
export const GRAPH_VERSION = 1;

const NEAR = "a number within a million of 0";
const coordinate = v.pipe(v.number(), v.minValue(-1e6, NEAR), v.maxValue(1e6, NEAR));

export const RegionSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1, "an id")),
  label: v.pipe(v.string(), v.minLength(1, "a text that is not empty")),
  /** Left, top, width and height in layout units. */
  box: v.strictTuple([coordinate, coordinate, coordinate, coordinate]),
});

/** The compiled graph as published at `/data/graph.json`; its JSON Schema stands at `/schema/`. */
export const GraphFileSchema = v.strictObject({
  format: v.literal("salar-graph"),
  version: v.literal(GRAPH_VERSION),
  /** Names the records and places: all files of one build say the same. */
  dataVersion: v.exactOptional(v.pipe(v.string(), v.minLength(1, "a text that is not empty"))),
  sources: v.array(SourceSchema),
  nodes: v.array(NodeSchema),
  claims: v.array(ClaimSchema),
  article: v.exactOptional(ArticleSchema),
  stories: v.exactOptional(v.array(StorySchema)),
  /** Centre of each node in layout units, x to the right, y down. */
  positions: v.exactOptional(v.record(NodeIdSchema, v.strictTuple([coordinate, coordinate]))),
  /** Parts of the map, such as a country's; each holds the nodes that belong there. */
  regions: v.exactOptional(v.array(RegionSchema)),
});
export type GraphFile = Readonly<v.InferOutput<typeof GraphFileSchema>>;

/**
 * Reads a compiled graph from anywhere: the site's own file or one a reader opens.
 *
 * @param input - What `JSON.parse` gave.
 * @returns The same content with checked shapes and branded ids.
 * @throws {DataError} When the format, the version or a record's shape is not as documented. The
 *   references between records are the build's to check (`data/README.md`), not this function's.
 */
export function parseGraphFile(input: unknown): GraphFile {
  const result = v.safeParse(GraphFileSchema, input, { abortEarly: true });
  if (result.success) return result.output;
  throw new DataError({ ...describeIssue(result.issues[0]), file: "graph.json", rule: "R2" });
}
