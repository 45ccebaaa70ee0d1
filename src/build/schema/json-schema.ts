import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import {
  ArticleSchema,
  ClaimSchema,
  ClaimSourceSchema,
  FactSchema,
  NodeSchema,
  ParagraphSchema,
  QuantitySchema,
  SourceSchema,
  StepExpectationSchema,
  StorySchema,
  StoryStepSchema,
} from "#schema/graph.ts";
import { GraphFileSchema, RegionSchema } from "#schema/graph-file.ts";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "#schema/ids.ts";
import { isPartialDate, PARTIAL_DATE_SHAPE, PartialDateSchema } from "#schema/partial-date.ts";
import { DESCRIPTIONS, type Description, GRAPH_DESCRIPTION } from "./json-schema-words.ts";

const DEFINITIONS = {
  NodeId: NodeIdSchema,
  ClaimId: ClaimIdSchema,
  SourceId: SourceIdSchema,
  StoryId: StoryIdSchema,
  PartialDate: PartialDateSchema,
  Source: SourceSchema,
  Node: NodeSchema,
  Fact: FactSchema,
  Claim: ClaimSchema,
  ClaimSource: ClaimSourceSchema,
  Quantity: QuantitySchema,
  Article: ArticleSchema,
  Paragraph: ParagraphSchema,
  Story: StorySchema,
  StoryStep: StoryStepSchema,
  StepExpectation: StepExpectationSchema,
  Region: RegionSchema,
} satisfies Readonly<Record<string, v.GenericSchema>>;

/**
 * The JSON Schema (draft 2020-12) of the compiled graph, made from the schema the code itself parses
 * with, so the two cannot part. It has no `$id`, so a copy works wherever it lies.
 */
export function buildGraphJsonSchema(): object {
  const {
    $schema,
    $defs = {},
    ...root
  } = toJsonSchema(GraphFileSchema, {
    target: "draft-2020-12",
    definitions: DEFINITIONS,
    // Brands and finiteness have no words in JSON Schema, where every number is finite.
    ignoreActions: ["brand", "finite"],
    // The calendar ("2024-02-30" is no day) is beyond a pattern. Any other check throws here.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      "requirement" in valibotAction && valibotAction.requirement === isPartialDate
        ? { ...jsonSchema, pattern: PARTIAL_DATE_SHAPE.source }
        : null,
  });
  const described = Object.entries($defs).map(([name, schema]) => {
    const words = DESCRIPTIONS[name];
    return [
      name,
      words === undefined || typeof schema === "boolean" ? schema : withWords(schema, words),
    ] as const;
  });
  return {
    $schema,
    ...withWords(root, GRAPH_DESCRIPTION),
    $defs: Object.fromEntries(described),
  };
}

function withWords(
  schema: JsonSchema,
  { title, description, fields = {} }: Description,
): JsonSchema {
  const { properties, ...rest } = schema;
  const told = Object.entries(properties ?? {}).map(([key, property]) => {
    const words = fields[key];
    const isPlain = typeof property === "boolean" || words === undefined;
    return [key, isPlain ? property : { description: words, ...property }] as const;
  });
  return {
    title,
    description,
    ...rest,
    ...(properties && { properties: Object.fromEntries(told) }),
  };
}
