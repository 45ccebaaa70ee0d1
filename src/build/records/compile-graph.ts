import type { Point } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { GRAPH_VERSION, type GraphFile } from "#schema/graph-file.ts";
import type { Entry, Records } from "./records.ts";

const toRecord = <T>({ record }: Entry<T>): T => record;

/**
 * Puts checked records together as the published graph. Records keep the order of their files and
 * positions that of the nodes, so equal input gives equal bytes.
 *
 * @param positions - Centre of each node in layout units; those of nodes without a record are left out.
 */
export function compileGraph(
  { sources, nodes, claims, article }: Records,
  positions?: ReadonlyMap<NodeId, Point>,
): GraphFile {
  const file = {
    format: "salar-graph",
    version: GRAPH_VERSION,
    sources: sources.map(toRecord),
    nodes: nodes.map(toRecord),
    claims: claims.map(toRecord),
    ...(article === null ? {} : { article }),
  } as const;
  if (positions === undefined) return file;
  return { ...file, positions: toPairs(nodes.map(toRecord), positions) };
}

function toPairs(
  nodes: readonly { readonly id: NodeId }[],
  positions: ReadonlyMap<NodeId, Point>,
): Record<NodeId, [number, number]> {
  const pairs: Record<NodeId, [number, number]> = {};
  for (const { id } of nodes) {
    const point = positions.get(id);
    if (point !== undefined) pairs[id] = [point.x, point.y];
  }
  return pairs;
}
