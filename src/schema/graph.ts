import * as v from "valibot";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "./ids.ts";
import { PartialDateSchema } from "./partial-date.ts";
import {
  FACT_UNITS,
  MEASURES,
  NAME_LANGUAGES,
  NODE_TYPES,
  PREDICATE_WORDS,
  QUALIFIERS,
  QUANTITY_UNITS,
  SOURCE_TYPES,
  STANDING_NAMES,
  STATUSES,
} from "./vocabulary.ts";

export type { ClaimId, NodeId, SourceId, StoryId } from "./ids.ts";
export type { PartialDate } from "./partial-date.ts";
export type { NodeType, Predicate, StandingName, Status } from "./vocabulary.ts";

const text = v.pipe(v.string(), v.minLength(1, "a text that is not empty"));
const figure = v.pipe(v.number(), v.finite("a finite number"));
const paragraphNumber = v.pipe(
  v.number(),
  v.integer("a whole number"),
  v.minValue(1, "a number from 1"),
);
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, "a latitude from -90 to 90"),
  v.maxValue(90, "a latitude from -90 to 90"),
);
const longitude = v.pipe(
  v.number(),
  v.minValue(-180, "a longitude from -180 to 180"),
  v.maxValue(180, "a longitude from -180 to 180"),
);

export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  title: text,
  publisher: text,
  url: v.pipe(v.string(), v.url("a web address")),
  published: v.nullable(PartialDateSchema),
  publishedApprox: v.exactOptional(v.boolean()),
  /** ISO 639-1, or 639-3 where that has none. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "a language code such as en, es or ast")),
  type: v.picklist(SOURCE_TYPES),
  weak: v.exactOptional(v.boolean()),
  note: v.exactOptional(text),
});
export type Source = Readonly<v.InferOutput<typeof SourceSchema>>;

export const FactSchema = v.strictObject({
  label: text,
  measure: v.exactOptional(v.picklist(MEASURES)),
  value: v.union([figure, text]),
  min: v.exactOptional(figure),
  max: v.exactOptional(figure),
  unit: v.exactOptional(v.picklist(FACT_UNITS)),
  asOf: v.nullable(PartialDateSchema),
  source: SourceIdSchema,
  note: v.exactOptional(text),
});
export type Fact = Readonly<v.InferOutput<typeof FactSchema>>;

export const LifeDateSchema = v.strictObject({
  date: PartialDateSchema,
  source: SourceIdSchema,
  /** What happened, in a few words that follow the node's name: "formed by merger", "closed". */
  event: text,
});
/** The first or the last the records know of a node, as exact as its source. */
export type LifeDate = Readonly<v.InferOutput<typeof LifeDateSchema>>;

/** Longest name that is drawn whole, in UTF-16 units; a longer one has a label no longer than this. */
export const LONGEST_LABEL = 22;

export const NodeSchema = v.strictObject({
  id: NodeIdSchema,
  type: v.picklist(NODE_TYPES),
  name: text,
  label: v.exactOptional(
    v.pipe(text, v.maxLength(LONGEST_LABEL, `a label of at most ${LONGEST_LABEL} characters`)),
  ),
  symbol: v.exactOptional(text),
  names: v.exactOptional(v.strictObject(v.entriesFromList(NAME_LANGUAGES, v.exactOptional(text)))),
  aliases: v.exactOptional(v.array(text)),
  summary: text,
  coordinates: v.exactOptional(
    v.strictObject({
      lat: latitude,
      lon: longitude,
      approx: v.exactOptional(v.boolean()),
    }),
  ),
  from: v.exactOptional(LifeDateSchema),
  until: v.exactOptional(LifeDateSchema),
  /** What it went on as, once it had ended. */
  successor: v.exactOptional(NodeIdSchema),
  facts: v.exactOptional(v.array(FactSchema)),
});
export type GraphNode = Readonly<v.InferOutput<typeof NodeSchema>>;

export const QuantitySchema = v.strictObject({
  measure: v.picklist(MEASURES),
  value: figure,
  min: v.exactOptional(figure),
  max: v.exactOptional(figure),
  unit: v.picklist(QUANTITY_UNITS),
  of: v.exactOptional(NodeIdSchema),
  period: v.exactOptional(text),
  qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
});
export type Quantity = Readonly<v.InferOutput<typeof QuantitySchema>>;

export const ClaimSourceSchema = v.strictObject({
  source: SourceIdSchema,
  paragraph: v.exactOptional(paragraphNumber),
});
/** Where a claim is found: a source and, for the founding article, the paragraph (counted from 1). */
export type ClaimSource = Readonly<v.InferOutput<typeof ClaimSourceSchema>>;

export const DueSchema = v.strictObject({
  date: PartialDateSchema,
  /** What is expected then, in a few words: "first production", "contract ends". */
  event: text,
});
/** When what a claim tells of is to happen or to end. */
export type Due = Readonly<v.InferOutput<typeof DueSchema>>;

export const ClaimSchema = v.strictObject({
  id: ClaimIdSchema,
  subject: NodeIdSchema,
  predicate: v.picklist(PREDICATE_WORDS),
  object: NodeIdSchema,
  statement: text,
  status: v.picklist(STATUSES),
  asOf: v.nullable(PartialDateSchema),
  asOfApprox: v.exactOptional(v.boolean()),
  detail: v.exactOptional(text),
  quantity: v.exactOptional(QuantitySchema),
  attributedTo: v.exactOptional(NodeIdSchema),
  sources: v.pipe(v.array(ClaimSourceSchema), v.minLength(1, "at least one source")),
  conflictsWith: v.exactOptional(v.array(ClaimIdSchema)),
  remark: v.exactOptional(v.boolean()),
  due: v.exactOptional(DueSchema),
  note: v.exactOptional(text),
});
export type Claim = Readonly<v.InferOutput<typeof ClaimSchema>>;

export const ParagraphSchema = v.strictObject({
  n: paragraphNumber,
  digest: text,
  mentions: v.array(NodeIdSchema),
  claims: v.array(ClaimIdSchema),
});
/** One paragraph of the founding article in our own words, with what it names and what rests on it. */
export type Paragraph = Readonly<v.InferOutput<typeof ParagraphSchema>>;

export const ArticleSchema = v.strictObject({
  source: SourceIdSchema,
  paragraphs: v.pipe(v.array(ParagraphSchema), v.minLength(1, "at least one paragraph")),
});
export type Article = Readonly<v.InferOutput<typeof ArticleSchema>>;

/** What a test holds a step of a story to, so that a question keeps its answer as records change. */
export const StepExpectationSchema = v.strictObject({
  /** What holds at the step's date of relations by their id, `subject predicate object`: a standing or its exact name. */
  standings: v.exactOptional(v.record(text, v.picklist(STANDING_NAMES))),
  /** Nodes that are in view. */
  nodes: v.exactOptional(v.array(NodeIdSchema)),
});

export const StoryStepSchema = v.strictObject({
  title: text,
  /** What the step shows: path and query from the site's root, such as `/node/ylb/?as-of=2024`. */
  address: v.pipe(text, v.startsWith("/", "an address from the site's root, with / first")),
  caption: text,
  /** The claims that answer, in the order in which the caption tells them. */
  claims: v.exactOptional(v.array(ClaimIdSchema)),
  expect: v.exactOptional(StepExpectationSchema),
});
export type StoryStep = Readonly<v.InferOutput<typeof StoryStepSchema>>;

export const StorySchema = v.strictObject({
  id: StoryIdSchema,
  /** A question is a starting point on the home page; a story is read through. */
  type: v.picklist(["question", "story"]),
  title: text,
  summary: text,
  steps: v.pipe(v.array(StoryStepSchema), v.minLength(1, "at least one step")),
});
/** A guided tour: addresses of this site with a caption each, kept as records. */
export type Story = Readonly<v.InferOutput<typeof StorySchema>>;
