import fc from "fast-check";
import { buildFacets, type FacetIndex } from "#graph/facets.ts";
import { filterGraph, type GraphFilter, type Shown } from "#graph/filter.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import type { Claim, GraphNode, NodeId, NodeType, PartialDate } from "#schema/graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";
import { NODE_TYPES, PART_OF_PAIRS, PREDICATES, STATUSES } from "#schema/vocabulary.ts";
import { claim, date, graphFile, node } from "../../support/graph-builder.ts";

/** Days, months and years that overlap, so that every tie and every "sometime in" occurs. */
export const DATES: readonly PartialDate[] = [
  ...["2020", "2021", "2021-03", "2021-03-15", "2021-03-31", "2021-04", "2022-12", "2022-12-31"],
].map(date);

const NAMES = "abcdefghij";

/** Kinds as often as makes most relations possible; one of each at least in a while. */
const KINDS: readonly NodeType[] = [
  ...NODE_TYPES,
  ...(["company", "project", "salt-flat", "mineral", "product", "country", "agreement"] as const),
  ...(["company", "project", "mineral"] as const),
];

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const mayJoin = (predicate: string, from: NodeType, to: NodeType): boolean =>
  predicate !== "part-of" || PART_OF_PAIRS.some(([a, b]) => a === from && b === to);

/** Every subject, predicate and object the vocabulary allows among these nodes. */
function listTriples(nodes: readonly GraphNode[]): readonly Triple[] {
  return Object.entries(PREDICATES).flatMap(([predicate, { from, to }]) => {
    const isFrom = (type: NodeType): boolean => from.some((one) => one === type);
    const isTo = (type: NodeType): boolean => to.some((one) => one === type);
    return nodes.flatMap((subject) =>
      nodes
        .filter((object) => object !== subject && isFrom(subject.type) && isTo(object.type))
        .filter((object) => mayJoin(predicate, subject.type, object.type))
        .map((object) => ({ subject: subject.id, predicate, object: object.id })),
    );
  });
}

function claimsAmong(nodes: readonly GraphNode[]): fc.Arbitrary<Claim[]> {
  const triples = listTriples(nodes);
  if (triples.length === 0) return fc.constant([]);
  return fc
    .array(
      fc.record({
        triple: fc.constantFrom(...triples),
        status: fc.constantFrom(...STATUSES),
        asOf: fc.option(fc.constantFrom(...DATES), { freq: 8 }),
        remark: fc.nat(5).map((n) => n === 0),
      }),
      { minLength: 4, maxLength: 30, size: "max" },
    )
    .map((items) => items.map((item, index) => toClaim(item, index)));
}

function toClaim(
  item: {
    readonly triple: Triple;
    readonly status: Claim["status"];
    readonly asOf: PartialDate | null;
    readonly remark: boolean;
  },
  index: number,
): Claim {
  const { triple, status, asOf, remark } = item;
  const { subject, object } = triple;
  const predicate = PREDICATE_WORDS.find((word) => word === triple.predicate) ?? "supplies";
  const id = `c${index}`;
  return claim({ id, subject, predicate, object, status, asOf, ...(remark && { remark: true }) });
}

const isPredicate = (word: string): word is keyof typeof PREDICATES =>
  Object.hasOwn(PREDICATES, word);
const PREDICATE_WORDS = Object.keys(PREDICATES).filter(isPredicate);

/** Compiled files of up to ten nodes and 30 claims that the vocabulary allows. */
export const files: fc.Arbitrary<GraphFile> = fc
  .array(fc.constantFrom(...KINDS), { minLength: 4, maxLength: NAMES.length, size: "max" })
  .map((types) => types.map((type, index) => node({ id: NAMES[index] ?? "z", type })))
  .chain((nodes) => claimsAmong(nodes).map((claims) => graphFile({ nodes, claims })));

export const graphs: fc.Arbitrary<Graph> = files.map(buildGraph);

/** A graph with its facets and a filter that names what is in it. */
export interface Case {
  readonly graph: Graph;
  readonly facets: FacetIndex;
  readonly filter: GraphFilter;
}

export const cases: fc.Arbitrary<Case> = graphs.chain((graph) =>
  filtersOf(graph).map((filter) => ({ graph, facets: buildFacets(graph), filter })),
);

/** What the filter of a case leaves, or one that differs from it. */
export const show = ({ graph, facets, filter }: Case, change: Partial<GraphFilter> = {}): Shown =>
  filterGraph(graph, facets, { ...filter, ...change });

/** Checks something of a graph and a filter of it, over many of both. */
export function always(check: (given: Case) => void, numRuns = 100): void {
  fc.assert(fc.property(cases, check), { numRuns });
}

function filtersOf(graph: Graph): fc.Arbitrary<GraphFilter> {
  const nodes = [...graph.nodes.values()];
  const pick = (type: NodeType) =>
    some(nodes.filter((one) => one.type === type).map((one) => one.id));
  const ids: readonly NodeId[] = nodes.map((one) => one.id);
  const relations = [...graph.relations.keys()];
  return fc.record({
    minerals: pick("mineral"),
    countries: pick("country"),
    match: fc.constantFrom("any", "all"),
    kinds: allBut(NODE_TYPES, 5),
    statuses: allBut(STATUSES, 3),
    quiet: fc.constant(false),
    asOf: fc.option(fc.constantFrom(...DATES), { freq: 2 }),
    pinned: fc.subarray([...ids], { maxLength: 1 }),
    pinnedRelation: maybe(relations),
    around: maybe(ids),
    hops: fc.constantFrom(null, 1, 2, 3),
    expanded: fc.oneof(fc.constant([]), fc.subarray([...ids], { maxLength: 3 })).map(toSet),
  });
}

const toSet = <T>(items: readonly T[]): ReadonlySet<T> => new Set(items);

const maybe = <T>(items: readonly T[]): fc.Arbitrary<T | null> =>
  fc.oneof(fc.constant(null), ...(items.length === 0 ? [] : [fc.constantFrom(...items)]));

/** None as often as not, so that most filters leave something. */
const some = <T>(items: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
  fc.oneof(
    fc.constant(new Set<T>()),
    fc
      .subarray([...items], { maxLength: Math.min(2, items.length) })
      .map((chosen) => new Set(chosen)),
  );

const allBut = <T>(items: readonly T[], most: number): fc.Arbitrary<ReadonlySet<T>> =>
  fc.oneof(
    fc.constant(new Set(items)),
    fc
      .subarray([...items], { maxLength: most })
      .map((off) => new Set(items.filter((item) => !off.includes(item)))),
  );
