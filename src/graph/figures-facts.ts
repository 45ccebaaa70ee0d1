import type { Fact, GraphNode, NodeId } from "#schema/graph.ts";
import type { FigureRow } from "./figures-rows.ts";
import type { Graph } from "./graph.ts";

/** Shorter other names are words of the language too: "salt", "LC". */
const SHORTEST_ALIAS = 5;

/**
 * The figures a node's facts give, those that have entered by a day.
 *
 * A fact has no field for its product; its label names it ("Lithium carbonate exports, 2022"), and is
 * read for the longest name of a product or mineral. Facts of a product or mineral are of itself unless
 * their label names another.
 */
export function listFactRows(
  graph: Graph,
  node: GraphNode,
  isEntered: (fact: Fact) => boolean,
): readonly FigureRow[] {
  const facts = node.facts ?? [];
  return facts.flatMap((fact, index): readonly FigureRow[] => {
    if (!isEntered(fact)) return [];
    const { value, min, max, unit = null, measure = null, asOf } = fact;
    return [
      {
        id: `${node.id} ${index + 1}`,
        measure,
        product: measure === null ? null : findFactProduct(graph, node, fact),
        about: node.id,
        value,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        unit,
        qualifier: null,
        period: null,
        date: asOf,
        standing: "stated",
        claim: null,
        fact,
        agreements: [],
        follows: null,
        supersededBy: null,
        outlived: null,
        part: null,
        made: null,
        conflicts: [],
        rivals: facts.filter((other) => isEntered(other) && isAtOdds(fact, other)),
        isEarlier: false,
        ties: [],
        converted: null,
      },
    ];
  });
}

/** The product or mineral a fact is of; `null` where its label names none. */
function findFactProduct(graph: Graph, node: GraphNode, { label }: Fact): NodeId | null {
  const isMaterial = node.type === "mineral" || node.type === "product";
  return indexNames(graph)(label) ?? (isMaterial ? node.id : null);
}

/**
 * Whether two facts of a node give unlike figures for one thing: the same measure, and labels that
 * differ at most in who said so ("Investment, by Rosatom", "Area (Wikipedia)"). Of different years
 * only where the label names who said it: else the thing itself may have changed.
 */
function isAtOdds(fact: Fact, other: Fact): boolean {
  if (fact === other || fact.measure === undefined || fact.measure !== other.measure) return false;
  if (fact.value === other.value && fact.unit === other.unit) return false;
  if (readThing(fact) !== readThing(other)) return false;
  return isAttributed(fact) || isAttributed(other) || readYear(fact) === readYear(other);
}

const SPEAKER = /,? (?:by|another) [^,()]+$/;
const isAttributed = ({ label }: Fact): boolean => SPEAKER.test(label) || /\([^)]*\)$/.test(label);
const readYear = ({ asOf }: Fact): string => asOf?.slice(0, 4) ?? "";

function readThing({ label }: Fact): string {
  return label
    .replace(/ \([^)]*\)$/, "")
    .replace(SPEAKER, "")
    .toLowerCase();
}

const lastNames = new WeakMap<Graph["nodes"], (label: string) => NodeId | null>();

/** Finds the longest name of a product or mineral in a label; kept with the graph's nodes. */
function indexNames({ nodes }: Graph): (label: string) => NodeId | null {
  const known = lastNames.get(nodes);
  if (known !== undefined) return known;
  const names = new Map<string, NodeId>();
  for (const node of nodes.values()) {
    if (node.type !== "mineral" && node.type !== "product") continue;
    const aliases = (node.aliases ?? []).filter((alias) => alias.length >= SHORTEST_ALIAS);
    for (const name of [node.name, ...aliases]) names.set(name.toLowerCase(), node.id);
  }
  const words = [...names.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
  const find = (label: string): NodeId | null => {
    if (words.length === 0) return null;
    const found = label.match(pattern)?.[0];
    return found === undefined ? null : (names.get(found.toLowerCase()) ?? null);
  };
  lastNames.set(nodes, find);
  return find;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
