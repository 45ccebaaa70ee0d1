import type { Graph } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import { readShortName } from "#graph/names.ts";
import type { Claim, GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { withMinerals, withNode } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { findSpeaker } from "./claim-sources.ts";
import { formatCount } from "./messages.ts";
import { formatByProductQuestion } from "./standings.ts";

/** A good first step into the graph. */
export interface StartLink {
  /** Whose symbol stands beside it. */
  readonly node: GraphNode;
  /** What the link says. */
  readonly text: string;
  /** What the reader finds there. */
  readonly hint: string;
  readonly to: (view: View) => View;
}

/** First steps, worked out from the records so that they fit whatever the graph holds. */
export function listStartLinks(graph: Graph): readonly StartLink[] {
  const agreement = findBusiest(graph, "agreement");
  const flats = findBusiest(graph, "salt-flat");
  const speaker = findSpeakerOfMost(graph);
  const mineral = findByProduct(graph);
  return [
    ...listQuestion(graph),
    ...(agreement === null ? [] : [toNode(agreement, "who takes part, what it would cover")]),
    ...(flats === null ? [] : [toNode(flats, "what they hold, where they lie")]),
    ...(speaker === null ? [] : [toNode(speaker, "who said most of this")]),
    ...(mineral === null
      ? []
      : [
          {
            node: mineral,
            text: `Only what concerns ${readShortName(mineral).toLowerCase()}`,
            hint: "the graph filtered by one mineral",
            to: (view: View) => withMinerals(view, [mineral.id]),
          },
        ]),
  ];
}

/** Most countries offered. */
const MOST_COUNTRIES = 6;

/** First steps into all records: the countries that most claims are about. */
export function listWorldStartLinks(graph: Graph): readonly StartLink[] {
  const countries = [...graph.nodes.values()].filter(({ type }) => type === "country");
  return countries
    .map((node) => ({ node, claims: countClaims(graph, node) }))
    .sort((a, b) => b.claims - a.claims || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
    .map(({ node, claims }) => toNode(node, formatCount(claims, "claim")));
}

function countClaims(graph: Graph, { id }: GraphNode): number {
  const incident = graph.incident.get(id) ?? [];
  return incident.reduce((sum, { claims }) => sum + claims.length, 0);
}

function toNode(node: GraphNode, hint: string): StartLink {
  return { node, text: node.name, hint, to: (view) => withNode(view, node.id) };
}

/** The question that the by-product claims of the main product answer, where somebody made them. */
function listQuestion(graph: Graph): readonly StartLink[] {
  const mainId = findMainProduct(graph);
  const main = mainId === null ? undefined : graph.nodes.get(mainId);
  const [first] = main === undefined ? [] : listByProductClaims(graph, main.id);
  if (main === undefined || first === undefined) return [];
  const company = findSpeaker(graph, first)?.speaksFor ?? null;
  if (company === null) return [];
  const month = first.asOf === null ? null : parsePartialDate(first.asOf.slice(0, 7));
  return [
    {
      node: main,
      text: formatByProductQuestion(company, month),
      hint: "and were they agreed or only proposed",
      to: (view) => withNode(view, main.id),
    },
  ];
}

function listByProductClaims(graph: Graph, main: NodeId): readonly Claim[] {
  const incident = graph.incident.get(main) ?? [];
  return incident
    .filter(({ predicate, object }) => predicate === "by-product-of" && object === main)
    .flatMap(({ claims }) => claims);
}

/** The node of a kind with the most relations; of equals the first by id. */
function findBusiest(graph: Graph, type: NodeType): GraphNode | null {
  const count = ({ id }: GraphNode): number => graph.incident.get(id)?.length ?? 0;
  const [busiest] = [...graph.nodes.values()]
    .filter((node) => node.type === type)
    .sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
  return busiest ?? null;
}

function findSpeakerOfMost(graph: Graph): GraphNode | null {
  const counts = new Map<NodeId, number>();
  for (const { attributedTo } of graph.claims.values()) {
    if (attributedTo !== undefined) counts.set(attributedTo, (counts.get(attributedTo) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : (graph.nodes.get(most[0]) ?? null);
}

/** The mineral among the by-products with the most relations; of equals the first by symbol. */
function findByProduct(graph: Graph): GraphNode | null {
  const main = findMainProduct(graph);
  if (main === null) return null;
  const minerals = listByProductClaims(graph, main)
    .flatMap(({ subject }) => graph.nodes.get(subject) ?? [])
    .filter(({ type }) => type === "mineral");
  const count = ({ id }: GraphNode): number => graph.incident.get(id)?.length ?? 0;
  const symbol = ({ symbol: text, id }: GraphNode): string => text ?? id;
  const [first] = minerals.toSorted(
    (a, b) => count(b) - count(a) || (symbol(a) < symbol(b) ? -1 : 1),
  );
  return first ?? null;
}
