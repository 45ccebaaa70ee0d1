import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { formatLineId } from "#graph/graph.ts";
import type { Pointed } from "#store/app-store.ts";
import { selectSelectedId, selectShown } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import styles from "./KeyboardLayer.module.css";
import { KeyboardSpot } from "./KeyboardSpot.tsx";
import { readKey } from "./key-actions.ts";
import {
  buildWalk,
  findStart,
  formatSpot,
  hasSpot,
  type Spot,
  type Walk,
} from "./keyboard-walk.ts";
import { performAction, selectSpot, type WalkState } from "./perform-action.ts";
import type { Diagram } from "./use-canvas.ts";

/**
 * The diagram by keyboard (pattern of Data Navigator and Benthic): one button enters it; inside, one
 * focusable element lies over the item the keys are on and carries its words.
 */
export function KeyboardLayer({
  diagram,
  onHelp,
}: {
  readonly diagram: Diagram | null;
  readonly onHelp: () => void;
}) {
  const store = useAppStore();
  const graph = useApp((state) => state.graph);
  const shown = useApp(selectShown);
  const entry = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<WalkState | null>(null);
  // The pane renders at every move of the pointer: what the keys walk over changes with the filters.
  const walk = useMemo(() => buildWalk(graph, shown), [graph, shown]);
  if (diagram === null) return null;
  const spot = state !== null && hasSpot(walk, state.spot) ? state.spot : null;

  const go = (next: WalkState | null) => {
    setState(next);
    store.getState().point(next === null ? null : toPointed(next.spot, walk));
  };
  const enter = () => {
    const start = findStart(walk, selectSelectedId(store.getState()));
    if (start !== null) go({ spot: start, trail: [] });
  };
  const act = (event: KeyboardEvent) => {
    if (state === null || spot === null) return;
    const action = readKey(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.type === "leave") {
      go(null);
      entry.current?.focus();
    } else if (action.type === "help") onHelp();
    else go(performAction({ store, walk, diagram }, { ...state, spot }, action));
  };
  return (
    <>
      <button ref={entry} type="button" className={styles.enter} onClick={enter}>
        Explore diagram with arrow keys
      </button>
      {spot !== null && (
        <div
          role="application"
          aria-label="Diagram, by arrow keys. Escape leaves, question mark lists the keys."
          onKeyDown={act}
          onBlur={(event) => {
            if (isLeaving(event.currentTarget, event.relatedTarget)) go(null);
          }}
        >
          <KeyboardSpot
            key={formatSpot(spot)}
            walk={walk}
            spot={spot}
            diagram={diagram}
            onSelect={() => selectSpot(store, walk, spot)}
          />
        </div>
      )}
    </>
  );
}

/** Whether the focus went elsewhere on the page; the help's dialog gives it back. */
function isLeaving(layer: Element, next: EventTarget | null): boolean {
  if (!(next instanceof Element)) return false;
  return !layer.contains(next) && next.closest("dialog") === null;
}

/** What lights up in the drawing while the keys are on a spot. */
function toPointed(spot: Spot, walk: Walk): Pointed | null {
  if (spot.type === "node") return { type: "node", id: spot.id };
  if (spot.type === "group") return null;
  const relation = walk.claimsOf.get(spot.node)?.[spot.index]?.relation;
  if (relation === undefined) return null;
  return { type: "edge", id: formatLineId(relation.subject, relation.object) };
}
