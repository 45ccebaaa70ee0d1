import type { GraphNode, NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Graph, Relation } from "./graph.ts";
import { compareNames } from "./order.ts";

/** One facet: which of its values each node is placed under. */
export interface Facet {
  /** The nodes that can be chosen, those that place most nodes first, then by name. */
  readonly values: readonly NodeId[];
  /** The values a node is placed under; nodes placed nowhere are absent. */
  readonly placements: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
  /** Types the facet says nothing about: their nodes are neither placed nor rejected. */
  readonly silent: ReadonlySet<NodeType>;
}

/** Whether one of a facet's chosen values is enough, or a node has to be placed under each of them. */
export type Match = "any" | "all";

export interface FacetIndex {
  readonly countries: Facet;
  readonly minerals: Facet;
}

/** "A node of this type is placed where the nodes of `at` are that it reaches by `along`." */
interface Step {
  readonly along: readonly Predicate[];
  /** Whether the node is the relation's subject or, where `backwards`, its object. */
  readonly backwards?: true;
  /** Types at the far end that count; any by default. */
  readonly at?: readonly NodeType[];
}

/** One facet's column of the contract's table; types that are absent are silent. */
interface Rules {
  readonly value: NodeType;
  readonly steps: Readonly<Partial<Record<NodeType, readonly Step[]>>>;
}

const COUNTRY_RULES: Rules = {
  value: "country",
  steps: {
    country: [],
    company: [{ along: ["based-in", "part-of"] }],
    project: [{ along: ["located-in", "draws-from"] }],
    "salt-flat": [{ along: ["located-in", "part-of"] }],
    institution: [{ along: ["located-in"] }],
    community: [{ along: ["located-in", "lives-by"] }],
    "protected-area": [{ along: ["located-in"] }, { along: ["protects"], at: ["salt-flat"] }],
    agreement: [{ along: ["party-to"], backwards: true }],
    person: [{ along: ["leads", "represents"] }],
  },
};

const MINERAL_RULES: Rules = {
  value: "mineral",
  steps: {
    mineral: [],
    product: [{ along: ["made-from"] }],
    project: [{ along: ["produces"] }],
    company: [{ along: ["produces"] }, { along: ["operates", "owns"], at: ["project"] }],
    "salt-flat": [{ along: ["contains"] }],
    agreement: [{ along: ["covers"], at: ["mineral", "product", "project", "salt-flat"] }],
  },
};

/**
 * Places every node under countries and minerals by the contract's table (§2, "What a mineral or
 * country filter keeps"). Dates, standings and kinds do not matter here.
 *
 * Each cell of the table says which neighbours a node takes its values from, so a node is placed
 * under the values it can reach step by step; cycles (a product made from itself over others, a
 * company part of its own part) are no trouble. O(values · relations); kept with the graph.
 */
export function buildFacets(graph: Graph): FacetIndex {
  const known = built.get(graph);
  if (known !== undefined) return known;
  const facets = {
    countries: buildFacet(graph, COUNTRY_RULES),
    minerals: buildFacet(graph, MINERAL_RULES),
  };
  built.set(graph, facets);
  return facets;
}

const built = new WeakMap<Graph, FacetIndex>();

/**
 * Whether a facet places a node under one of the chosen values or, with "all", under each of them. A
 * facet with nothing chosen is not active and accepts all.
 */
export function accepts(
  facet: Facet,
  node: GraphNode,
  chosen: ReadonlySet<NodeId>,
  match: Match,
): boolean {
  if (chosen.size === 0) return true;
  const placed = facet.placements.get(node.id);
  if (placed === undefined) return false;
  let found = 0;
  for (const value of chosen) if (placed.has(value)) found++;
  return found >= (match === "all" ? chosen.size : 1);
}

/** Whether a facet rejects a node: it is not silent on its type and does not accept it. */
export function rejects(
  facet: Facet,
  node: GraphNode,
  chosen: ReadonlySet<NodeId>,
  match: Match,
): boolean {
  return !facet.silent.has(node.type) && !accepts(facet, node, chosen, match);
}

function buildFacet(graph: Graph, rules: Rules): Facet {
  const feeds = indexFeeds(graph, rules);
  const placements = new Map<NodeId, Set<NodeId>>();
  const values: { readonly node: GraphNode; readonly places: number }[] = [];
  for (const node of graph.nodes.values()) {
    if (node.type !== rules.value) continue;
    const placed = findFed(feeds, node.id);
    for (const id of placed) {
      const known = placements.get(id);
      if (known === undefined) placements.set(id, new Set([node.id]));
      else known.add(node.id);
    }
    values.push({ node, places: placed.size });
  }
  values.sort((a, b) => b.places - a.places || compareNames(a.node, b.node));
  return {
    values: values.map(({ node }) => node.id),
    placements,
    silent: new Set(NODE_TYPES.filter((type) => rules.steps[type] === undefined)),
  };
}

/** For each node, those that take its values. */
function indexFeeds(graph: Graph, { steps }: Rules): ReadonlyMap<NodeId, readonly NodeId[]> {
  const feeds = new Map<NodeId, NodeId[]>();
  const add = (from: NodeId, to: NodeId) => {
    const fed = feeds.get(from);
    if (fed === undefined) feeds.set(from, [to]);
    else fed.push(to);
  };
  for (const relation of graph.relations.values()) {
    const subject = graph.nodes.get(relation.subject);
    const object = graph.nodes.get(relation.object);
    if (subject === undefined || object === undefined) continue;
    if (takes(steps[subject.type], relation, object, false)) add(object.id, subject.id);
    if (takes(steps[object.type], relation, subject, true)) add(subject.id, object.id);
  }
  return feeds;
}

function takes(
  steps: readonly Step[] = [],
  { predicate }: Relation,
  far: GraphNode,
  backwards: boolean,
): boolean {
  return steps.some(
    (step) =>
      (step.backwards ?? false) === backwards &&
      step.along.includes(predicate) &&
      (step.at?.includes(far.type) ?? true),
  );
}

/** A value itself and all that take it, over any number of steps. */
function findFed(feeds: ReadonlyMap<NodeId, readonly NodeId[]>, value: NodeId): Set<NodeId> {
  const fed = new Set([value]);
  // A Set iterates in insertion order and sees entries added on the way, so it is also the queue.
  for (const here of fed) for (const next of feeds.get(here) ?? []) fed.add(next);
  return fed;
}
