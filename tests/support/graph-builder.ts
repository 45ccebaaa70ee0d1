import * as v from "valibot";
import { sliceArticle } from "#graph/article-scope.ts";
import type { GraphFilter } from "#graph/filter.ts";
import { buildGraph, type Graph, type Point } from "#graph/graph.ts";
import {
  ArticleSchema,
  type Claim,
  type ClaimId,
  ClaimSchema,
  type GraphNode,
  type NodeId,
  NodeSchema,
  type PartialDate,
  type Source,
  type SourceId,
  SourceSchema,
} from "#schema/graph.ts";
import { GRAPH_VERSION, type GraphFile, GraphFileSchema } from "#schema/graph-file.ts";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema } from "#schema/ids.ts";
import { PartialDateSchema } from "#schema/partial-date.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import articleRecord from "../../data/article.json" with { type: "json" };
import claimRecords from "../../data/claims.json" with { type: "json" };
import nodeRecords from "../../data/nodes.json" with { type: "json" };
import sourceRecords from "../../data/sources.json" with { type: "json" };

// Ids and dates are branded by the schemas, never by a cast, so a slip in a test is told at once.
export const id = (text: string): NodeId => v.parse(NodeIdSchema, text);
export const claimId = (text: string): ClaimId => v.parse(ClaimIdSchema, text);
export const sourceId = (text: string): SourceId => v.parse(SourceIdSchema, text);
export const date = (text: string): PartialDate => v.parse(PartialDateSchema, text);

/** A filter that lets everything through. */
export const NO_FILTER: GraphFilter = {
  minerals: new Set(),
  countries: new Set(),
  match: "any",
  kinds: new Set(NODE_TYPES),
  statuses: new Set(STATUSES),
  quiet: false,
  asOf: null,
  pinned: [],
  pinnedRelation: null,
  around: null,
  hops: null,
  expanded: new Set(),
};

type Fields<S extends v.GenericSchema> = Partial<v.InferInput<S>>;

/** A source; without fields it is the one that {@link claim} rests on. */
export function source(fields: Fields<typeof SourceSchema> = {}): Source {
  const { id: key = "test-source", ...rest } = fields;
  return v.parse(SourceSchema, {
    id: key,
    title: `Title of ${key}`,
    publisher: "Test press",
    url: `https://example.org/${key}`,
    published: "2024-01-02",
    language: "en",
    type: "news",
    ...rest,
  });
}

/** A node, by default a company named like its id. */
export function node(fields: Fields<typeof NodeSchema> & { readonly id: string }): GraphNode {
  return v.parse(NodeSchema, {
    type: "company",
    name: fields.id,
    summary: `Summary of ${fields.id}.`,
    ...fields,
  });
}

/**
 * A claim, by default an established "supplies" of 2024-01-01 from `test-source`, with the id
 * `subject-predicate-object`: give an id where a relation has several claims.
 */
export function claim(
  fields: Fields<typeof ClaimSchema> & { readonly subject: string; readonly object: string },
): Claim {
  const { subject, predicate = "supplies", object } = fields;
  return v.parse(ClaimSchema, {
    id: `${subject}-${predicate}-${object}`,
    predicate,
    statement: `${subject} ${predicate} ${object}.`,
    status: "established",
    asOf: "2024-01-01",
    sources: [{ source: "test-source" }],
    ...fields,
  });
}

/** What {@link graphFile} puts together. */
export interface Parts {
  readonly sources?: readonly Source[];
  readonly nodes?: readonly GraphNode[];
  readonly claims?: readonly Claim[];
  readonly article?: v.InferInput<typeof ArticleSchema>;
  readonly positions?: Readonly<Record<string, Point>>;
}

/** A compiled file; nodes and sources that claims name and `parts` does not give are added. */
export function graphFile({ sources, nodes, claims = [], article, positions }: Parts): GraphFile {
  const ends = claims.flatMap(({ subject, object, attributedTo = subject }) => [
    subject,
    object,
    attributedTo,
  ]);
  const cited = claims.flatMap((item) => item.sources.map((place) => place.source));
  return v.parse(GraphFileSchema, {
    format: "salar-graph",
    version: GRAPH_VERSION,
    sources: withMissing(sources, cited, (key) => source({ id: key })),
    nodes: withMissing(nodes, ends, (key) => node({ id: key })),
    claims,
    ...(article && { article: v.parse(ArticleSchema, article) }),
    ...(positions && { positions: toPairs(positions) }),
  });
}

function withMissing<T extends { readonly id: string }>(
  given: readonly T[] = [],
  named: readonly string[],
  create: (key: string) => T,
): readonly T[] {
  const all = new Map(given.map((item) => [item.id, item]));
  for (const key of named) if (!all.has(key)) all.set(key, create(key));
  return [...all.values()];
}

function toPairs(positions: Readonly<Record<string, Point>>) {
  return Object.fromEntries(Object.entries(positions).map(([key, { x, y }]) => [key, [x, y]]));
}

/** A graph of these records; see {@link graphFile} for what is added. */
export function graph(parts: Parts): Graph {
  return buildGraph(graphFile(parts));
}

/**
 * A graph in one line: `draw("mine-plant plant-maker island")` has two relations, mine supplies plant
 * and plant supplies maker, and a node alone. Ids have no hyphens here.
 */
export function draw(text: string): Graph {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const names = new Set(words.flatMap((word) => word.split("-")));
  return graph({
    nodes: [...names].map((name) => node({ id: name })),
    claims: words.flatMap((word) => {
      const [subject = "", object] = word.split("-");
      return object === undefined ? [] : [claim({ subject, object })];
    }),
  });
}

/** What is computed when first asked for: the records' files and graphs are never changed. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

const placed = (file: GraphFile, positions: Readonly<Record<string, Point>>): GraphFile =>
  v.parse(GraphFileSchema, { ...file, positions: toPairs(positions) });

const worldFile = once(() =>
  v.parse(GraphFileSchema, {
    format: "salar-graph",
    version: GRAPH_VERSION,
    ...{ sources: sourceRecords, nodes: nodeRecords, claims: claimRecords, article: articleRecord },
  }),
);
const worldGraph = once(() => buildGraph(worldFile()));
const articleFile = once(() => sliceArticle(worldFile()));
const articleGraph = once(() => buildGraph(articleFile()));

/**
 * The records of `data/` as a compiled file, without the data rules: those have their own tests.
 * Parsed once for all tests of a worker, as are the graphs.
 */
export function readWorldFile(positions?: Readonly<Record<string, Point>>): GraphFile {
  return positions === undefined ? worldFile() : placed(worldFile(), positions);
}

/** All records of `data/`. Without positions unless they are given. */
export function readWorldGraph(positions?: Readonly<Record<string, Point>>): Graph {
  return positions === undefined ? worldGraph() : buildGraph(readWorldFile(positions));
}

/** The article's part of the records. */
export function readArticleFile(positions?: Readonly<Record<string, Point>>): GraphFile {
  return positions === undefined ? articleFile() : placed(articleFile(), positions);
}

/** The article's graph as `data/` has it. */
export function readArticleGraph(positions?: Readonly<Record<string, Point>>): Graph {
  return positions === undefined ? articleGraph() : buildGraph(readArticleFile(positions));
}
