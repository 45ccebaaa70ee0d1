import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Graph } from "#graph/graph.ts";
import { compareNodes } from "#graph/order.ts";
import type { Claim, ClaimId, GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import { tokenizeQuery, tokenizeText } from "./fold.ts";

/** A node or a claim that answers what was typed. */
export type Hit = NodeHit | ClaimHit;

export interface NodeHit {
  readonly type: "node";
  readonly id: NodeId;
  readonly name: string;
  readonly kind: NodeType;
  /** The name, label, symbol, alias or foreign name that matched, as it is written. */
  readonly matched: string;
}

export interface ClaimHit {
  readonly type: "claim";
  readonly id: ClaimId;
  readonly statement: string;
  readonly subject: NodeId;
  readonly object: NodeId;
}

/** One of a node's names; `key` is its words folded, for equality. */
interface NameEntry {
  readonly node: GraphNode;
  readonly text: string;
  readonly key: string;
}

export interface SearchIndex {
  /** Documents are numbered by their place in `names` and `claims`. */
  readonly names: readonly NameEntry[];
  readonly claims: readonly Claim[];
  readonly nameIndex: MiniSearch<Entry>;
  /** Made at the first call: the sentences are most of the work. */
  readonly readStatements: () => MiniSearch<Entry>;
}

interface Entry {
  readonly id: number;
  readonly text: string;
}

/** Longest text looked up, in UTF-16 units: enough for a statement, cheap when hostile. */
const LONGEST_QUERY = 200;
/** One edit in five letters; in words of three letters or fewer, or pairs of Han, it is another word. */
const FUZZY = 0.2;
const SHORTEST_FUZZY = 4;
/** Of the hits shown, every fourth may be a statement even where names would fill the list. */
const STATEMENTS_IN = 4;

/**
 * Indexes every name of every node (name, label, symbol, aliases, Spanish, Russian, Chinese) and every
 * claim's statement. O(characters); for the world's 567 nodes and 1,723 claims some 15 ms for the names
 * and 30 for the statements, which wait until they are asked for: build it when search is first used.
 */
export function buildSearchIndex(graph: Graph): SearchIndex {
  const names = [...graph.nodes.values()].flatMap(listNames);
  const claims = [...graph.claims.values()];
  const weigh = (entry: NameEntry): number => graph.incident.get(entry.node.id)?.length ?? 0;
  let statements: MiniSearch<Entry> | undefined;
  return {
    names,
    claims,
    nameIndex: buildIndex(
      names.map(({ text }) => text),
      // What much is known of is looked for more often; the logarithm keeps it a tie-breaker.
      (id) => 1 + Math.log10(1 + (names[id] === undefined ? 0 : weigh(names[id]))) / 2,
    ),
    readStatements: () => {
      statements ??= buildIndex(claims.map(({ statement }) => statement));
      return statements;
    },
  };
}

/**
 * Finds nodes by any of their names and claims by their statement; typos and missing accents do not
 * matter, the last word may be unfinished.
 *
 * All words must be found; where nothing has them all, what has some. Nodes come before claims. A name
 * that is exactly what was typed comes first ("Li" finds lithium), then the best matches (BM25+).
 *
 * @param text - What was typed; only its first 200 characters count.
 * @param limit - Most hits given. Claims get up to a quarter of them even where names would fill all.
 * @returns Each node and each claim once.
 */
export function search(index: SearchIndex, text: string, limit = 12): readonly Hit[] {
  const query = text.slice(0, LONGEST_QUERY);
  if (tokenizeQuery(query).length === 0 || limit < 1) return [];
  const all = searchAll(index, query, "AND");
  const { nodes, claims } =
    all.nodes.length + all.claims.length > 0 ? all : searchAll(index, query, "OR");
  const reserved = Math.min(claims.length, Math.floor(limit / STATEMENTS_IN));
  const shown = nodes.slice(0, limit - reserved);
  return [...shown, ...claims.slice(0, limit - shown.length)];
}

/**
 * The node that a whole text names: one whose name, in whatever language, has all its words.
 *
 * @returns The best such node, `null` where no name has them all.
 */
export function findNamedNode(index: SearchIndex, text: string): NodeHit | null {
  const query = text.slice(0, LONGEST_QUERY);
  if (tokenizeQuery(query).length === 0) return null;
  const results = index.nameIndex.search(query, { combineWith: "AND" });
  return toNodeHits(index, results, toKey(query))[0] ?? null;
}

function listNames(node: GraphNode): readonly NameEntry[] {
  const { name, label, symbol, aliases = [], names = {} } = node;
  const entries = new Map<string, NameEntry>();
  for (const text of [name, label, symbol, ...aliases, ...Object.values(names)]) {
    if (text === undefined) continue;
    const key = toKey(text);
    if (key !== "" && !entries.has(key)) entries.set(key, { node, text, key });
  }
  return [...entries.values()];
}

const toKey = (text: string): string => tokenizeText(text).join(" ");

function buildIndex(
  texts: readonly string[],
  weigh: (id: number) => number = () => 1,
): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["text"],
    tokenize: tokenizeText,
    processTerm: (term) => term, // The tokenizer has folded it.
    searchOptions: {
      tokenize: tokenizeQuery,
      prefix: true,
      fuzzy: (term) => term.length >= SHORTEST_FUZZY && FUZZY,
      boostDocument: (id: number) => weigh(id),
    },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

function searchAll(index: SearchIndex, query: string, combineWith: "AND" | "OR") {
  const options: SearchOptions = { combineWith };
  return {
    nodes: toNodeHits(index, index.nameIndex.search(query, options), toKey(query)),
    claims: index
      .readStatements()
      .search(query, options)
      .flatMap(({ id }) => {
        const claim = index.claims[id];
        return claim === undefined ? [] : [toClaimHit(claim)];
      }),
  };
}

/** One hit a node, by its best name; exact names first, equals among them by kind and name. */
function toNodeHits(
  { names }: SearchIndex,
  results: readonly SearchResult[],
  key: string,
): readonly NodeHit[] {
  const exact = new Map<NodeId, NameEntry>();
  const rest = new Map<NodeId, NameEntry>();
  for (const { id } of results) {
    const entry = names[id];
    if (entry === undefined) continue;
    const found = entry.key === key ? exact : rest;
    if (!found.has(entry.node.id)) found.set(entry.node.id, entry);
  }
  const first = [...exact.values()].sort((a, b) => compareNodes(a.node, b.node));
  const others = [...rest.values()].filter(({ node }) => !exact.has(node.id));
  return [...first, ...others].map(toNodeHit);
}

function toNodeHit({ node, text }: NameEntry): NodeHit {
  return { type: "node", id: node.id, name: node.name, kind: node.type, matched: text };
}

function toClaimHit({ id, statement, subject, object }: Claim): ClaimHit {
  return { type: "claim", id, statement, subject, object };
}
