import type {
  Article,
  Claim,
  ClaimId,
  GraphNode,
  NodeId,
  PartialDate,
  Predicate,
  Source,
  SourceId,
  Story,
} from "#schema/graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";
import { compareClaims, toInterval } from "./as-of.ts";

/** One subject–predicate–object: the bundle of all claims that say it. */
export interface Relation {
  /** `subject predicate object`, ids separated by single spaces. */
  readonly id: string;
  readonly subject: NodeId;
  readonly predicate: Predicate;
  readonly object: NodeId;
  /** From the earliest to the latest; undated ones first. */
  readonly claims: readonly Claim[];
}

/** All relations between the same two nodes, in either direction: what the diagram draws as one line. */
export interface Line {
  /** Both ids in alphabetical order, separated by a space. */
  readonly id: string;
  readonly ends: readonly [NodeId, NodeId];
  readonly relations: readonly Relation[];
}

/** Centre of a node in layout units, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the map with its own ground, such as a country's, in layout units. */
export interface Region {
  readonly id: string;
  readonly label: string;
  /** x and y of the upper left corner. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The claims and what they link, indexed once; never changed. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly lines: ReadonlyMap<string, Line>;
  /** Relations at each node, as subject or object; every node has an entry. */
  readonly incident: ReadonlyMap<NodeId, readonly Relation[]>;
  /** Nodes of which no claim is made at all, such as those the article only mentions. */
  readonly unclaimed: ReadonlySet<NodeId>;
  readonly article: Article | null;
  readonly positions: ReadonlyMap<NodeId, Point>;
  readonly regions: readonly Region[];
  readonly stories: readonly Story[];
  /** The date at which the last claim entered: the date in force unless the reader sets another. */
  readonly newest: PartialDate | null;
}

/** A node id that the graph does not have. */
export class UnknownNodeError extends Error {
  override readonly name = "UnknownNodeError";
  constructor(id: string) {
    super(`The graph has no node "${id}".`);
  }
}

/** Id of a relation, which tells direction: `subject predicate object`. */
export function formatRelationId(subject: NodeId, predicate: Predicate, object: NodeId): string {
  return `${subject} ${predicate} ${object}`;
}

/** Id of the line between two nodes, the same from either: both ids in alphabetical order. */
export function formatLineId(a: NodeId, b: NodeId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The node at the far end of a relation seen from one of its ends. */
export function otherEnd(relation: Relation, here: NodeId): NodeId {
  return relation.subject === here ? relation.object : relation.subject;
}

/**
 * Indexes a compiled graph. O(nodes + claims · log claims) time.
 *
 * @param file - A checked file: every reference in it resolves (rules R4 and R5).
 * @throws {UnknownNodeError} When a claim names a node the file does not have.
 */
export function buildGraph(file: GraphFile): Graph {
  const nodes = new Map(file.nodes.map((node) => [node.id, node]));
  const relations = bundleRelations(file.claims);
  const incident = indexIncident(nodes.keys(), relations.values());
  return {
    nodes,
    claims: new Map(file.claims.map((claim) => [claim.id, claim])),
    sources: new Map(file.sources.map((source) => [source.id, source])),
    relations,
    lines: bundleLines(relations.values()),
    incident,
    unclaimed: new Set([...nodes.keys()].filter((id) => incident.get(id)?.length === 0)),
    article: file.article ?? null,
    positions: readPositions(file),
    regions: readRegions(file),
    stories: file.stories ?? [],
    newest: findNewest(file.claims),
  };
}

/** Bundles claims into relations. O(claims · log claims). */
export function bundleRelations(claims: readonly Claim[]): ReadonlyMap<string, Relation> {
  const bundles = new Map<string, Relation & { readonly claims: Claim[] }>();
  for (const claim of claims.toSorted(compareClaims)) {
    const { subject, predicate, object } = claim;
    const id = formatRelationId(subject, predicate, object);
    const bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, { id, subject, predicate, object, claims: [claim] });
    else bundle.claims.push(claim);
  }
  return bundles;
}

/** Bundles relations into lines. O(relations). */
export function bundleLines(relations: Iterable<Relation>): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line & { readonly relations: Relation[] }>();
  for (const relation of relations) {
    const { subject, object } = relation;
    const id = formatLineId(subject, object);
    const line = lines.get(id);
    const ends = subject < object ? ([subject, object] as const) : ([object, subject] as const);
    if (line === undefined) lines.set(id, { id, ends, relations: [relation] });
    else line.relations.push(relation);
  }
  return lines;
}

/** Relations at each node. @throws {UnknownNodeError} When a relation names another node. */
export function indexIncident(
  ids: Iterable<NodeId>,
  relations: Iterable<Relation>,
): ReadonlyMap<NodeId, readonly Relation[]> {
  const incident = new Map<NodeId, Relation[]>();
  for (const id of ids) incident.set(id, []);
  for (const relation of relations) {
    for (const end of new Set([relation.subject, relation.object])) {
      const list = incident.get(end);
      if (list === undefined) throw new UnknownNodeError(end);
      list.push(relation);
    }
  }
  return incident;
}

function readPositions({ nodes, positions = {} }: GraphFile): ReadonlyMap<NodeId, Point> {
  const points = new Map<NodeId, Point>();
  for (const { id } of nodes) {
    const pair = positions[id];
    if (pair !== undefined) points.set(id, { x: pair[0], y: pair[1] });
  }
  return points;
}

function readRegions({ regions = [] }: GraphFile): readonly Region[] {
  return regions.map(({ id, label, box: [x, y, width, height] }) => ({
    id,
    label,
    box: { x, y, width, height },
  }));
}

/** The date at which the last claim entered: of "2026" and "2026-03-25" the latter. */
function findNewest(claims: readonly Claim[]): PartialDate | null {
  let newest: PartialDate | null = null;
  for (const { asOf } of claims) {
    if (asOf === null) continue;
    if (newest === null || toInterval(asOf).start > toInterval(newest).start) newest = asOf;
  }
  return newest;
}
