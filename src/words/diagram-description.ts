import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Plural } from "./en/plural.ts";
import { fill } from "./fill.ts";
import { formatInView } from "./messages.ts";
import type { Words } from "./words.ts";

/** Names given of one kind before the rest are only counted. */
const MOST_NAMES = 12;

/**
 * What the diagram shows, in words: its size, then the names by kind, then how to go on by keyboard.
 *
 * @param graph - The graph in scope.
 * @param shown - What passes the filters.
 */
export function formatDiagramDescription(words: Words, graph: Graph, shown: Shown): string {
  const { description, explore } = words.text.diagram;
  const inView = formatInView(words, {
    nodes: shown.nodes.size,
    allNodes: graph.nodes.size,
    relations: shown.relations.size,
    allRelations: graph.relations.size,
  });
  return [
    fill(description.inView, { inView }),
    ...describeSome(words, description.bridges, shown.bridges.size),
    ...describeSome(words, description.hidden, shown.hiddenNeighbours.size),
    ...describeKinds(words, groupNames(graph, shown)),
    ...describeRegions(words, graph),
    fill(description.onwards, { explore }),
  ].join(" ");
}

/** A sentence on how many there are; none where there are none. */
function describeSome(words: Words, sentence: Plural, count: number): readonly string[] {
  return count === 0 ? [] : [words.count(sentence, count)];
}

function describeKinds(
  words: Words,
  names: ReadonlyMap<NodeType, readonly string[]>,
): readonly string[] {
  const { diagram, kinds } = words.text;
  return NODE_TYPES.flatMap((type) => {
    const list = names.get(type);
    if (list === undefined) return [];
    const kind = list.length === 1 ? kinds[type].one : kinds[type].many;
    return [fill(diagram.description.kind, { kind, names: formatNames(words, list) })];
  });
}

function describeRegions({ text }: Words, { regions }: Graph): readonly string[] {
  if (regions.length === 0) return [];
  const names = regions.map(({ label }) => label).join(text.joints.semicolon);
  return [fill(text.diagram.description.regions, { names })];
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

function formatNames(words: Words, all: readonly string[]): string {
  const { diagram, joints } = words.text;
  const names = all.slice(0, MOST_NAMES).join(joints.semicolon);
  const rest = all.length - MOST_NAMES;
  return rest > 0 ? fill(diagram.description.more, { names, n: words.number(rest) }) : names;
}
