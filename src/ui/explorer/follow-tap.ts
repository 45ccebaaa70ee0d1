import { compareClaims } from "#graph/as-of.ts";
import type { Shown } from "#graph/filter.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import type { AppStore } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import { withClaim, withNode, withoutSelection } from "#view/transitions.ts";

/** What the pointer or a key is on in the diagram: a node, or an edge (line or bridge). */
export interface DiagramTarget {
  readonly type: "node" | "edge";
  readonly id: string;
}

/** A line's address is that of its latest claim in force (contract §2). */
export function findLatestClaim(shown: Shown, lineId: string): Claim | null {
  const standings = shown.lines.get(lineId)?.standings ?? [];
  return (
    standings
      .map(({ claim }) => claim)
      .toSorted(compareClaims)
      .at(-1) ?? null
  );
}

/**
 * Does what a click on the diagram asks: a node or a line is selected, a bridge shows the hidden node
 * it stands for, and the empty ground clears the selection.
 */
export function followTap(store: AppStore, target: DiagramTarget | null): void {
  const { view, graph, navigate } = store.getState();
  const shown = selectShown(store.getState());
  if (target === null) {
    const hasSelection = view.place.page === "node" || view.place.page === "claim";
    if (hasSelection) navigate(withoutSelection(view));
    return;
  }
  if (target.type === "node") {
    const id = findNodeId(graph.nodes, target.id);
    if (id !== null) navigate(withNode(view, id));
    return;
  }
  const claim = findLatestClaim(shown, target.id);
  const [between] = shown.bridges.get(target.id)?.via ?? [];
  if (claim !== null) navigate(withClaim(view, claim.id));
  else if (between !== undefined) navigate(withNode(view, between));
}

function findNodeId(
  nodes: ReadonlyMap<NodeId, { readonly id: NodeId }>,
  id: string,
): NodeId | null {
  for (const node of nodes.values()) if (node.id === id) return node.id;
  return null;
}
