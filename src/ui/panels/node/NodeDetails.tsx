import type { GraphNode } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { NodeBody } from "./NodeBody.tsx";
import { NodeGlance } from "./NodeGlance.tsx";
import { NodeHead } from "./NodeHead.tsx";

/** Everything the graph says of one node: the panel of a node's page. */
export function NodeDetails({ given, node }: { readonly given: Given; readonly node: GraphNode }) {
  return (
    <>
      <NodeHead given={given} node={node} />
      <NodeGlance given={given} node={node} />
      <NodeBody given={given} node={node} />
    </>
  );
}
