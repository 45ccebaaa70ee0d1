import { compareClaims } from "#graph/as-of.ts";
import type { Shown } from "#graph/filter.ts";
import type { TapTarget } from "#render/create-graph-canvas.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import type { AppState, AppStore } from "#store/app-store.ts";
import { selectShown, selectSite } from "#store/selectors.ts";
import { formatAddress } from "#view/address.ts";
import {
  withClaim,
  withExpandToggled,
  withNode,
  withoutSelection,
  withWholePage,
} from "#view/transitions.ts";
import { findSelectedClaim, findSelectedNode, type View } from "#view/view.ts";
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
 * What a click on the diagram leads to: a node or a line is selected, a bridge shows the hidden node
 * it stands for, a badge the hidden neighbours it counts, and the empty ground clears the selection.
 * While the path page asks for an end, a node is that end.
 *
 * @returns The view of the moment where it leads nowhere.
 */
export function findTapView(state: AppState, target: TapTarget | null): View {
  const { view } = state;
  if (target === null) return withNothingSelected(view);
  if (target.type === "edge") return withLine(state, target.id);
  return target.type === "more" ? withExpandToggled(view, target.id) : withChosen(view, target.id);
}

/**
 * The address of what a click leads to, for another tab or window: on the page itself, also where this
 * one stands in a frame.
 */
export function findTapAddress(state: AppState, target: TapTarget): string | null {
  const next = findTapView(state, target);
  return next === state.view ? null : formatAddress(withWholePage(next), selectSite(state));
}

/** @param start - The time stamp of the click, in milliseconds. */
export function followTap(store: AppStore, target: TapTarget | null, start: number): void {
  go(store, findTapView(store.getState(), target), start);
}

/** Selects a node or, where the path page asks for one, makes it that end. */
export function chooseNode(store: AppStore, id: NodeId, start: number): void {
  go(store, withChosen(store.getState().view, id), start);
}

function go(store: AppStore, next: View, start: number): void {
  const { view, navigate } = store.getState();
  if (next !== view) navigate(next, { start });
}

function withChosen(view: View, id: NodeId): View {
  return lacksEnd(view) ? withMissingEnd(view, id) : withNode(view, id);
}

function withNothingSelected(view: View): View {
  const isEmbedded = view.place.page === "embed" && findSelectedNode(view) !== null;
  const hasSelection = isEmbedded || view.place.page === "node" || findSelectedClaim(view) !== null;
  return hasSelection ? withoutSelection(view) : view;
}

function withLine(state: AppState, id: string): View {
  const { view } = state;
  const shown = selectShown(state);
  const claim = findLatestClaim(shown, id);
  const [between] = shown.bridges.get(id)?.via ?? [];
  if (claim !== null) return withClaim(view, claim.id);
  return between === undefined ? view : withChosen(view, between);
}
