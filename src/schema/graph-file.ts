import * as v from "valibot";
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

/** Checks what `JSON.parse` gave, up to the first fault. */
export function readGraphFile(input: unknown): v.SafeParseResult<typeof GraphFileSchema> {
  return v.safeParse(GraphFileSchema, input, { abortEarly: true });
}
