import type { Change } from "#graph/changes.ts";
import type { Graph } from "#graph/graph.ts";
import { otherEnd } from "#graph/graph.ts";
import type { Standing } from "#graph/standing.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";
import { formatAsOf } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** Place of a spot in its row: its index from 0, and how many there are. */
export interface SpotPlace {
  readonly index: number;
  readonly total: number;
}

/** Counted from 1, as it is said. */
const toPlace = ({ index, total }: SpotPlace) => ({ index: index + 1, total });

/** "Salt flats, 7. 3 of 9 kinds." */
export function formatGroupSpot(
  words: Words,
  kind: NodeType,
  nodes: number,
  place: SpotPlace,
): string {
  const name = words.text.kinds[kind].many;
  return fill(words.chapter("walk").spots.group, { kind: name, nodes, ...toPlace(place) });
}

/** "Lithium, mineral. 9 claims. 2 of 5." */
export function formatNodeSpot(
  words: Words,
  graph: Graph,
  id: NodeId,
  { claims, hidden = 0, place }: { claims: number; hidden?: number | undefined; place: SpotPlace },
): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return id;
  const { spots } = words.chapter("walk");
  const { counts, kinds } = words.text;
  return fill(hidden === 0 ? spots.node : spots.nodeWithHidden, {
    name: node.name,
    kind: words.lower(kinds[node.type].one),
    claims: words.count(counts.claims, claims),
    ...toPlace(place),
    hidden: formatHiddenNeighbours(words, hidden),
  });
}

/** The claim's sentence, where it leads, its standing, date and sources. */
export function formatClaimSpot(
  words: Words,
  graph: Graph,
  from: NodeId,
  { claim, relation, name, sometime }: Standing,
  place: SpotPlace,
): string {
  const { counts, standings } = words.text;
  return fill(words.chapter("walk").spots.claim, {
    statement: claim.statement,
    to: graph.nodes.get(otherEnd(relation, from))?.name ?? "",
    standing: standings[name],
    asOf: formatAsOf(words, claim.asOf, claim.asOfApprox, sometime),
    sources: words.count(counts.sources, claim.sources.length),
    ...toPlace(place),
  });
}

/** Said when the start of a path has been marked in the diagram, and when the mark was taken back. */
export function formatPathStart(words: Words, graph: Graph, id: NodeId): string {
  return fill(words.chapter("walk").said.pathStart, { name: readName(graph, id) });
}
export function formatPathStartTakenBack(words: Words): string {
  return words.chapter("walk").said.pathStartTakenBack;
}

/** Said when the path page has been asked for from the diagram. */
export function formatPathAsked(words: Words, graph: Graph, from: NodeId, to: NodeId): string {
  const names = { from: readName(graph, from), to: readName(graph, to) };
  return fill(words.chapter("walk").said.pathAsked, names);
}

/** Said when a node's hidden neighbours have been shown, hidden again, or are none. */
export function formatExpanded(
  words: Words,
  graph: Graph,
  id: NodeId,
  isExpanded: boolean,
): string {
  const { said } = words.chapter("walk");
  return fill(isExpanded ? said.expanded : said.folded, { name: readName(graph, id) });
}
export function formatNoneHidden(words: Words, graph: Graph, id: NodeId): string {
  return fill(words.chapter("walk").said.noneHidden, { name: readName(graph, id) });
}

/** "7 more neighbours are hidden by their kinds." */
export function formatHiddenNeighbours(words: Words, count: number): string {
  return words.count(words.chapter("walk").hidden, count);
}

/** A node's kind and how much of it shows, beside the pointer: "Mineral, 9 relations in view". */
export function formatNodeTip(words: Words, type: NodeType, relations: number): string {
  const { counts, kinds } = words.text;
  return fill(words.chapter("walk").tooltip.node, {
    kind: kinds[type].one,
    relations: words.count(counts.relations, relations),
  });
}

/** What became of a relation, after its date: " · added"; nothing where nothing did. */
export function formatChangeTip(words: Words, change: Change | undefined): string {
  if (change === undefined) return "";
  return ` · ${words.lower(words.chapter("relations").changes[change.type])}`;
}

function readName(graph: Graph, id: NodeId): string {
  return graph.nodes.get(id)?.name ?? id;
}
