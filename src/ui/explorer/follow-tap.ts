import { compareClaims } from "#graph/as-of.ts";
import type { Shown } from "#graph/filter.ts";
import type { Claim } from "#schema/graph.ts";
import type { AppStore, Pointed } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import { withClaim, withNode, withoutSelection } from "#view/transitions.ts";

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
export function followTap(store: AppStore, target: Pointed | null): void {
  const { view, navigate } = store.getState();
  const shown = selectShown(store.getState());
  if (target === null) {
    const hasSelection = view.place.page === "node" || view.place.page === "claim";
    if (hasSelection) navigate(withoutSelection(view));
    return;
  }
  if (target.type === "node") {
    navigate(withNode(view, target.id));
    return;
  }
  const claim = findLatestClaim(shown, target.id);
  const [between] = shown.bridges.get(target.id)?.via ?? [];
  if (claim !== null) navigate(withClaim(view, claim.id));
  else if (between !== undefined) navigate(withNode(view, between));
}
