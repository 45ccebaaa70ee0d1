import { findSpeaker } from "#graph/claim-sources.ts";
import type { Graph } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import { readShortName } from "#graph/names.ts";
import type { Claim, GraphNode, NodeId, NodeType, PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { withMinerals, withNode } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

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
export function listStartLinks(words: Words, graph: Graph): readonly StartLink[] {
  const { start } = words.text;
  const agreement = findBusiest(graph, "agreement");
  const flats = findBusiest(graph, "salt-flat");
  const speaker = findSpeakerOfMost(graph);
  const mineral = findByProduct(graph);
  return [
    ...listQuestion(words, graph),
    ...(agreement === null ? [] : [toNodeLink(agreement, start.agreement)]),
    ...(flats === null ? [] : [toNodeLink(flats, start.flats)]),
    ...(speaker === null ? [] : [toNodeLink(speaker, start.speaker)]),
    ...(mineral === null
      ? []
      : [
          {
            node: mineral,
            text: fill(start.mineral, { mineral: words.lower(readShortName(mineral)) }),
            hint: start.mineralHint,
            to: (view: View) => withMinerals(view, [mineral.id]),
          },
        ]),
  ];
}

/** A first step to a node. */
export function toNodeLink(node: GraphNode, hint: string): StartLink {
  return { node, text: node.name, hint, to: (view) => withNode(view, node.id) };
}

/** The question that the by-product claims of the main product answer, where somebody made them. */
function listQuestion(words: Words, graph: Graph): readonly StartLink[] {
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
      text: formatByProductQuestion(words, company, month),
      hint: words.text.start.byProductsHint,
      to: (view) => withNode(view, main.id),
    },
  ];
}

/** A question that the by-product claims answer: who named them, and when. */
export function formatByProductQuestion(
  words: Words,
  company: string,
  date: PartialDate | null,
): string {
  const { start } = words.text;
  return date === null
    ? fill(start.byProducts, { company })
    : fill(start.byProductsIn, { company, date: formatDate(words, date) });
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
