import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { KIND_LABELS } from "./labels.ts";
import { formatCount, formatInView } from "./messages.ts";

/** Names given of one kind before the rest are only counted. */
const MOST_NAMES = 12;

/**
 * What the diagram shows, in words: its size, then the names by kind, then how to go on by keyboard.
 *
 * @param graph - The graph in scope.
 * @param shown - What passes the filters.
 */
export function formatDiagramDescription(graph: Graph, shown: Shown): string {
  const names = groupNames(graph, shown);
  const kinds = NODE_TYPES.flatMap((kind) => {
    const list = names.get(kind);
    return list === undefined ? [] : [`${formatKind(kind, list.length)}: ${formatNames(list)}.`];
  });
  const inView = formatInView({
    nodes: shown.nodes.size,
    allNodes: graph.nodes.size,
    relations: shown.relations.size,
    allRelations: graph.relations.size,
  });
  const bridges = shown.bridges.size;
  return [
    `${inView}.`,
    ...(bridges === 0
      ? []
      : [
          `${formatCount(bridges, "dashed line joins", "dashed lines join")} nodes over hidden kinds.`,
        ]),
    ...describeHidden(shown.hiddenNeighbours.size),
    ...kinds,
    ...describeRegions(graph),
    "The outline tells the same in words; “Explore diagram with arrow keys” enters it: arrows move, Enter follows, Escape leaves.",
  ].join(" ");
}

function describeHidden(nodes: number): readonly string[] {
  if (nodes === 0) return [];
  const have = formatCount(nodes, "node has", "nodes have");
  return [`${have} neighbours of hidden kinds: the badge of a node, or E on it, shows them.`];
}

function describeRegions({ regions }: Graph): readonly string[] {
  if (regions.length === 0) return [];
  return [`Parts of the map: ${regions.map(({ label }) => label).join("; ")}.`];
}

function formatKind(kind: NodeType, count: number): string {
  return count === 1 ? KIND_LABELS[kind].one : KIND_LABELS[kind].many;
}

function groupNames(graph: Graph, shown: Shown): Map<NodeType, string[]> {
  const names = new Map<NodeType, string[]>();
  for (const id of shown.nodes) {
    const node = graph.nodes.get(id);
    if (node === undefined) continue;
    const list = names.get(node.type);
    if (list === undefined) names.set(node.type, [readShortName(node)]);
    else list.push(readShortName(node));
  }
  return names;
}

function formatNames(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).join("; ");
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${first}; and ${rest} more` : first;
}
