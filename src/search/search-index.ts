import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Graph } from "#graph/graph.ts";
import { compareNodes } from "#graph/order.ts";
import type { Claim, ClaimId, GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import { joinWords, tokenizeQuery, tokenizeText } from "./fold.ts";
import { compareGrades, type Grade, gradeName, type NameEntry, readTyped } from "./match-name.ts";

/** A node or a claim that answers what was typed. */
export type Hit = NodeHit | ClaimHit;

export interface NodeHit {
  readonly type: "node";
  readonly id: NodeId;
  readonly name: string;
  readonly kind: NodeType;
  /** The name, label, symbol, alias or foreign name that matched, as it is written. */
  readonly matched: string;
  /** Whether that is just what was typed. */
  readonly isExact: boolean;
}

export interface ClaimHit {
  readonly type: "claim";
  readonly id: ClaimId;
  readonly statement: string;
  readonly subject: NodeId;
  readonly object: NodeId;
}

export interface SearchIndex {
  /** Documents are numbered by their place in `names` and `claims`. */
  readonly names: readonly NameEntry[];
  /** The node's own name, by its id. */
  readonly byId: ReadonlyMap<string, NameEntry>;
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
/** Where nothing else is found, two letters that have changed places, in a word of five or more. */
const WIDE = 2;
const SHORTEST_WIDE = 5;
/** Most words of a name that somebody may type as one. */
const MOST_JOINED = 3;
/** Of the hits shown, every fourth may be a statement even where names would fill the list. */
const STATEMENTS_IN = 4;

/**
 * Indexes every name of every node (name, label, symbol, aliases, Spanish, Russian, Chinese) and every
 * claim's statement. O(characters); for the world's 567 nodes and 1,723 claims some 15 ms for the names
 * and 30 for the statements, which wait until they are asked for: build it when search is first used.
 */
export function buildSearchIndex(graph: Graph): SearchIndex {
  const names = [...graph.nodes.values()].flatMap((node) =>
    listNames(node, graph.incident.get(node.id)?.length ?? 0),
  );
  const claims = [...graph.claims.values()];
  const byId = new Map<string, NameEntry>();
  for (const entry of names) if (!byId.has(entry.node.id)) byId.set(entry.node.id, entry);
  let statements: MiniSearch<Entry> | undefined;
  return {
    names,
    byId,
    claims,
    nameIndex: buildIndex(
      names.map(({ text }) => text),
      tokenizeName,
      // What much is known of is looked for more often; the logarithm keeps it a tie-breaker.
      (id) => 1 + Math.log10(1 + (names[id]?.ties ?? 0)) / 2,
    ),
    readStatements: () => {
      statements ??= buildIndex(
        claims.map(({ statement }) => statement),
        tokenizeText,
      );
      return statements;
    },
  };
}

/**
 * Finds nodes by any of their names and claims by their statement; typos and missing accents do not
 * matter, the last word may be unfinished.
 *
 * All words must be found; where nothing has them all, not even with two slips in a word, what has
 * some. Nodes come before claims. A name or id that is exactly what was typed, blanks aside, comes first
 * ("Li" finds lithium), then one that has its words, then one that has them as beginnings, of equals the node with
 * most relations; then what is near (BM25+).
 *
 * @param text - What was typed; only its first 200 characters count.
 * @param limit - Most hits given. Claims get up to a quarter of them even where names would fill all.
 * @returns Each node and each claim once.
 */
export function search(index: SearchIndex, text: string, limit = 12): readonly Hit[] {
  const query = text.slice(0, LONGEST_QUERY);
  if (tokenizeQuery(query).length === 0 || limit < 1) return [];
  const { nodes, claims } = searchByStages(index, query);
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
  return toNodeHits(index, results, query)[0] ?? null;
}

function listNames(node: GraphNode, ties: number): readonly NameEntry[] {
  const { name, label, symbol, aliases = [], names = {} } = node;
  const entries = new Map<string, NameEntry>();
  for (const text of [name, label, symbol, ...aliases, ...Object.values(names)]) {
    if (text === undefined) continue;
    const words = tokenizeText(text);
    const key = words.join(" ");
    if (key !== "" && !entries.has(key)) {
      entries.set(key, { node, text, key, words: new Set(words), joined: joinWords(text), ties });
    }
  }
  return [...entries.values()];
}

/** The words of a name and, where they are few, the same as one: "uraniumone". */
function tokenizeName(text: string): string[] {
  const words = tokenizeText(text);
  const isShort = words.length > 1 && words.length <= MOST_JOINED;
  return isShort ? [...words, joinWords(text)] : words;
}

function buildIndex(
  texts: readonly string[],
  tokenize: (text: string) => string[],
  weigh: (id: number) => number = () => 1,
): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["text"],
    tokenize,
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

interface Found {
  readonly nodes: readonly NodeHit[];
  readonly claims: readonly ClaimHit[];
}

/** From what is asked for to what is less and less like it, as far as something is found. */
const STAGES: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy: (term) => term.length >= SHORTEST_WIDE && WIDE },
  { combineWith: "OR" },
];

function searchByStages(index: SearchIndex, query: string): Found {
  let found: Found = { nodes: [], claims: [] };
  for (const options of STAGES) {
    found = searchAll(index, query, options);
    if (found.nodes.length + found.claims.length > 0) break;
  }
  return found;
}

function searchAll(index: SearchIndex, query: string, options: SearchOptions): Found {
  return {
    nodes: toNodeHits(index, index.nameIndex.search(query, options), query),
    claims: index
      .readStatements()
      .search(query, options)
      .flatMap(({ id }) => {
        const claim = index.claims[id];
        return claim === undefined ? [] : [toClaimHit(claim)];
      }),
  };
}

/** A name that was found. */
interface FoundName {
  readonly entry: NameEntry;
  readonly grade: Grade;
  readonly score: number;
  /** Its place among all names: a node's own name comes before its others. */
  readonly place: number;
}

/** One hit a node, by its best name. */
function toNodeHits(
  { names, byId }: SearchIndex,
  results: readonly SearchResult[],
  query: string,
): readonly NodeHit[] {
  const typed = readTyped(query);
  const best = new Map<NodeId, FoundName>();
  const own = byId.get(typed.words.join("-"));
  // Any name that is just what was typed tells it better than the id.
  if (own !== undefined)
    best.set(own.node.id, { entry: own, grade: "whole", score: 0, place: names.length });
  for (const { id, score } of results) {
    const entry = names[id];
    if (entry === undefined) continue;
    const found = { entry, grade: gradeName(entry, typed), score, place: id };
    const known = best.get(entry.node.id);
    if (known === undefined || compareOfOne(found, known) < 0) best.set(entry.node.id, found);
  }
  return [...best.values()].sort(compareOfAll).map(toNodeHit);
}

/** The better of two names of one node first. */
function compareOfOne(a: FoundName, b: FoundName): number {
  const byScore = a.grade === "near" ? b.score - a.score : 0;
  return compareGrades(a.grade, b.grade) || byScore || a.place - b.place;
}

/** The better answered, of equals the more connected; what is only near by how near it is. */
function compareOfAll(a: FoundName, b: FoundName): number {
  const among = a.grade === "near" ? b.score - a.score : b.entry.ties - a.entry.ties;
  return compareGrades(a.grade, b.grade) || among || compareNodes(a.entry.node, b.entry.node);
}

function toNodeHit({ entry: { node, text }, grade }: FoundName): NodeHit {
  const { id, name, type } = node;
  return { type: "node", id, name, kind: type, matched: text, isExact: grade === "whole" };
}

function toClaimHit({ id, statement, subject, object }: Claim): ClaimHit {
  return { type: "claim", id, statement, subject, object };
}
