import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { formatLineId } from "#graph/graph.ts";
import type { SceneItem } from "#scene/scene.ts";
import { selectSelectedId, selectShown, selectWholeGraph } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import type { Diagram } from "./diagram.ts";
import { KeyboardSpot } from "./KeyboardSpot.tsx";
import styles from "./KeyboardWalk.module.css";
import { readKey } from "./key-actions.ts";
import {
  buildWalk,
  findStart,
  formatSpot,
  hasSpot,
  type Spot,
  type Walk,
} from "./keyboard-walk.ts";
import { performAction, selectSpot, startWalk, type WalkState } from "./perform-action.ts";

/**
 * The diagram by keyboard (pattern of Data Navigator and Benthic): one button enters it; inside, one
 * focusable element lies over the item the keys are on and carries its words.
 */
export function KeyboardWalk({
  diagram,
  onHelp,
}: {
  readonly diagram: Diagram;
  readonly onHelp: () => void;
}) {
  const store = useAppStore();
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const shown = useApp(selectShown);
  const entry = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<WalkState | null>(null);
  const isInside = state !== null;
  // The pane renders at every move of the pointer: what the keys walk over changes with the filters.
  // While nobody walks it costs nothing, however fast a date is dragged.
  const walk = useMemo(() => (isInside ? buildWalk(graph, shown) : null), [graph, shown, isInside]);
  const spot = walk !== null && isInside && hasSpot(walk, state.spot) ? state.spot : null;

  const go = (next: WalkState | null, over: Walk | null) => {
    setState(next);
    const pointed = next === null || over === null ? null : toPointed(next.spot, over);
    store.getState().point(pointed);
  };
  const enter = () => {
    const over = buildWalk(graph, shown);
    const start = findStart(over, selectSelectedId(store.getState()));
    if (start !== null) go(startWalk(start), over);
  };
  const act = (event: KeyboardEvent) => {
    if (state === null || spot === null || walk === null) return;
    const action = readKey(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.type === "leave") {
      go(null, null);
      entry.current?.focus();
    } else if (action.type === "help") onHelp();
    else
      go(
        performAction({ store, walk, diagram, start: event.timeStamp }, { ...state, spot }, action),
        walk,
      );
  };
  return (
    <>
      <button ref={entry} type="button" className={styles.enter} onClick={enter}>
        {words.text.diagram.explore}
      </button>
      <p className="visually-hidden" aria-live="polite">
        {state?.said}
      </p>
      {spot !== null && walk !== null && (
        <div
          role="application"
          aria-label={words.chapter("walk").layer}
          onKeyDown={act}
          onBlur={(event) => {
            if (isLeaving(event.currentTarget, event.relatedTarget)) go(null, null);
          }}
        >
          <KeyboardSpot
            key={formatSpot(spot)}
            walk={walk}
            spot={spot}
            diagram={diagram}
            said={state?.said ?? ""}
            onSelect={(start) => selectSpot(store, walk, spot, start)}
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
function toPointed(spot: Spot, walk: Walk): SceneItem | null {
  if (spot.type === "node") return { type: "node", id: spot.id };
  if (spot.type === "group") return null;
  const relation = walk.claimsOf.get(spot.node)?.[spot.index]?.relation;
  if (relation === undefined) return null;
  return { type: "edge", id: formatLineId(relation.subject, relation.object) };
}
