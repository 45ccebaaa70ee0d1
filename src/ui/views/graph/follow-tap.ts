import { compareClaims } from "#graph/as-of.ts";
import type { Shown } from "#graph/filter.ts";
import type { TapTarget } from "#render/create-graph-canvas.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import type { AppStore } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import { withClaim, withExpandToggled, withNode, withoutSelection } from "#view/transitions.ts";
import { findSelectedClaim, findSelectedNode } from "#view/view.ts";
import { lacksEnd, withMissingEnd } from "./path-ends.ts";

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
 * it stands for, a badge the hidden neighbours it counts, and the empty ground clears the selection.
 * While the path page asks for an end, a node is that end.
 *
 * @param start - The time stamp of the click, in milliseconds.
 */
export function followTap(store: AppStore, target: TapTarget | null, start: number): void {
  if (target === null) clearSelection(store, start);
  else if (target.type === "edge") followLine(store, target.id, start);
  else {
    const { view, navigate } = store.getState();
    if (target.type === "more") navigate(withExpandToggled(view, target.id), { start });
    else chooseNode(store, target.id, start);
  }
}

/** Selects a node or, where the path page asks for one, makes it that end. */
export function chooseNode(store: AppStore, id: NodeId, start: number): void {
  const { view, navigate } = store.getState();
  const next = lacksEnd(view) ? withMissingEnd(view, id) : withNode(view, id);
  if (next !== view) navigate(next, { start });
}

function clearSelection(store: AppStore, start: number): void {
  const { view, navigate } = store.getState();
  const isEmbedded = view.place.page === "embed" && findSelectedNode(view) !== null;
  const hasSelection = isEmbedded || view.place.page === "node" || findSelectedClaim(view) !== null;
  if (hasSelection) navigate(withoutSelection(view), { start });
}

function followLine(store: AppStore, id: string, start: number): void {
  const { view, navigate } = store.getState();
  const shown = selectShown(store.getState());
  const claim = findLatestClaim(shown, id);
  const [between] = shown.bridges.get(id)?.via ?? [];
  if (claim !== null) navigate(withClaim(view, claim.id), { start });
  else if (between !== undefined) chooseNode(store, between, start);
}
