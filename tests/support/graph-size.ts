import type { Graph } from "#graph/graph.ts";

/** How much there is of each thing, as the page writes numbers: "1,091". */
export interface GraphSize {
  readonly nodes: string;
  readonly relations: string;
  readonly claims: string;
  readonly sources: string;
}

/** Only `data/records.test.ts` knows the records' numbers; every other test counts them. */
export function countGraph({ nodes, relations, claims, sources }: Graph): GraphSize {
  const tell = ({ size }: { readonly size: number }): string => size.toLocaleString("en");
  return {
    ...{ nodes: tell(nodes), relations: tell(relations) },
    ...{ claims: tell(claims), sources: tell(sources) },
  };
}

/** What the status says of a graph of which this much is in view, by default all. */
export function tellInView(
  graph: Graph,
  shown: Partial<Pick<GraphSize, "nodes" | "relations">> = {},
): string {
  const { nodes, relations } = countGraph(graph);
  return `${shown.nodes ?? nodes} of ${nodes} nodes, ${shown.relations ?? relations} of ${relations} relations`;
}
