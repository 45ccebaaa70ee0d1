import type { Graph } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import { type StartLink, toNodeLink } from "./start-links.ts";
import type { Words } from "./words.ts";

/** Most countries offered. */
const MOST_COUNTRIES = 6;

/** First steps into all records: the countries that most claims are about. */
export function listWorldStartLinks(words: Words, graph: Graph): readonly StartLink[] {
  const countries = [...graph.nodes.values()].filter(({ type }) => type === "country");
  return countries
    .map((node) => ({ node, claims: countClaims(graph, node) }))
    .sort((a, b) => b.claims - a.claims || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
    .map(({ node, claims }) => toNodeLink(node, words.count(words.text.counts.claims, claims)));
}

function countClaims(graph: Graph, { id }: GraphNode): number {
  const incident = graph.incident.get(id) ?? [];
  return incident.reduce((sum, { claims }) => sum + claims.length, 0);
}
