import type { Point, Region } from "#graph/graph.ts";
import type { NodeId, Story } from "#schema/graph.ts";
import { GRAPH_VERSION, type GraphFile } from "#schema/graph-file.ts";
import type { Entry, Records } from "./records.ts";

const toRecord = <T>({ record }: Entry<T>): T => record;

/**
 * Puts checked records together as the published graph. Records keep the order of their files and
 * positions that of the nodes, so equal input gives equal bytes.
 *
 * @param positions - Centre of each node in layout units; those of nodes without a record are left out.
 * @param regions - Parts of the map, in the order in which they are drawn.
 */
export function compileGraph(
  { sources, nodes, claims, article, stories }: Records,
  positions?: ReadonlyMap<NodeId, Point>,
  regions: readonly Region[] = [],
): GraphFile {
  return {
    format: "salar-graph",
    version: GRAPH_VERSION,
    sources: sources.map(toRecord),
    nodes: nodes.map(toRecord),
    claims: claims.map(toRecord),
    ...(article === null ? {} : { article }),
    ...(stories.length > 0 && {
      stories: stories.map(({ record }) => withoutExpectations(record)),
    }),
    ...(positions && { positions: toPairs(nodes.map(toRecord), positions) }),
    ...(regions.length > 0 && { regions: regions.map(toRegionRecord) }),
  };
}

/** What a step is held to is for this project's own tests; readers do not need to load it. */
function withoutExpectations(story: Story): Story {
  const steps = story.steps.map(({ expect: _, ...step }) => step);
  return { ...story, steps };
}

function toRegionRecord({ id, label, box }: Region): NonNullable<GraphFile["regions"]>[number] {
  return { id, label, box: [box.x, box.y, box.width, box.height] };
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
