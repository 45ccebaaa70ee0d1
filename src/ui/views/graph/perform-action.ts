import type { NodeId } from "#schema/graph.ts";
import type { AppStore } from "#store/app-store.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { withClaim, withExpandToggled, withFocus, withNode, withPath } from "#view/transitions.ts";
import { findSelectedNode } from "#view/view.ts";
import {
  formatExpanded,
  formatNoneHidden,
  formatPathAsked,
  formatPathStart,
  formatPathStartTakenBack,
} from "#words/diagram-spots.ts";
import type { Diagram } from "./diagram.ts";
import { chooseNode } from "./follow-tap.ts";
import type { KeyAction } from "./key-actions.ts";
import {
  type Direction,
  formatSpot,
  readSpotNode,
  type Spot,
  stepAlong,
  stepIn,
  stepOut,
  stepToEnd,
  stepTowards,
  type Walk,
} from "./keyboard-walk.ts";
import { lacksEnd, withMissingEnd } from "./path-ends.ts";

/** Where the keys are and the way they came, the oldest spot first. */
export interface WalkState {
  readonly spot: Spot;
  readonly trail: readonly Spot[];
  /** The node marked as the start of a path. */
  readonly pathFrom: NodeId | null;
  /** What the last key did, where it can be neither seen nor heard otherwise. */
  readonly said: string;
}

/** Where the walk begins. */
export function startWalk(spot: Spot): WalkState {
  return { spot, trail: [], pathFrom: null, said: "" };
}

/** Longest way kept for stepping back. */
const LONGEST_TRAIL = 100;
/** How far Shift and an arrow move the drawing, in CSS pixels. */
const PAN_STEP = 60;

interface Surroundings {
  readonly store: AppStore;
  readonly walk: Walk;
  readonly diagram: Diagram;
  /** The time stamp of the key's press, in milliseconds. */
  readonly start: number;
}

/** Does what a key asks; moving leaves a trail, so that every move can be taken back. */
export function performAction(
  around: Surroundings,
  state: WalkState,
  action: KeyAction,
): WalkState {
  const { walk } = around;
  switch (action.type) {
    case "along":
      return moved(state, stepAlong(walk, state.spot, action.by));
    case "end":
      return moved(state, stepToEnd(walk, state.spot, action.end));
    case "in":
      return moved(state, stepIn(walk, state.spot));
    case "out":
      return moved(state, stepOut(walk, state.spot));
    case "towards":
      return moved(state, stepTowards(walk, state.spot, action.direction));
    case "back": {
      const spot = state.trail.at(-1);
      return spot === undefined
        ? state
        : { ...state, spot, trail: state.trail.slice(0, -1), said: "" };
    }
    case "expand":
      return toggleExpanded(around, state);
    case "path":
      return markPathEnd(around, state);
    default:
      actOnDiagram(around, state.spot, action);
      return state;
  }
}

function moved(state: WalkState, spot: Spot): WalkState {
  if (formatSpot(spot) === formatSpot(state.spot)) return state;
  const trail = [...state.trail, state.spot].slice(-LONGEST_TRAIL);
  return { ...state, spot, trail, said: "" };
}

function actOnDiagram(around: Surroundings, spot: Spot, action: KeyAction): void {
  const { store, walk, diagram, start } = around;
  switch (action.type) {
    case "select":
      selectSpot(store, walk, spot, start);
      break;
    case "focus":
      toggleFocus(store, spot, start);
      break;
    case "fit":
      diagram.canvas.fit();
      break;
    case "zoom":
      diagram.canvas.zoomBy(action.factor);
      break;
    case "pan":
      panTowards(diagram, action.direction);
      break;
    default:
  }
}

/** Selects what the keys are on; a kind cannot be selected. */
export function selectSpot(store: AppStore, walk: Walk, spot: Spot, start: number): void {
  const { view, navigate } = store.getState();
  if (spot.type === "node") chooseNode(store, spot.id, start);
  if (spot.type !== "claim") return;
  const standing = walk.claimsOf.get(spot.node)?.[spot.index];
  if (standing !== undefined) navigate(withClaim(view, standing.claim.id), { start });
}

function toggleFocus(store: AppStore, spot: Spot, start: number): void {
  const { view, navigate } = store.getState();
  const id = readSpotNode(spot);
  if (id === null) return;
  const isOn = view.focus !== null && findSelectedNode(view) === id;
  navigate(withFocus(withNode(view, id), isOn ? null : 1), { start });
}

/** Shows the hidden neighbours of the node, or leaves them to their kinds again. */
function toggleExpanded({ store, walk, start }: Surroundings, state: WalkState): WalkState {
  const { view, words, navigate } = store.getState();
  const graph = selectWholeGraph(store.getState());
  const id = readSpotNode(state.spot);
  if (id === null) return state;
  const isExpanded = view.expand.includes(id);
  if (!isExpanded && !walk.hidden.has(id)) {
    return { ...state, said: formatNoneHidden(words, graph, id) };
  }
  navigate(withExpandToggled(view, id), { start });
  return { ...state, said: formatExpanded(words, graph, id, !isExpanded) };
}

/** Marks the start of a path; at another node, or where one end is there already, asks for the path. */
function markPathEnd({ store, start }: Surroundings, state: WalkState): WalkState {
  const { view, words, navigate } = store.getState();
  const graph = selectWholeGraph(store.getState());
  const id = readSpotNode(state.spot);
  if (id === null) return state;
  const from = state.pathFrom ?? (lacksEnd(view) ? (view.from ?? view.to) : null);
  if (from === null) return { ...state, pathFrom: id, said: formatPathStart(words, graph, id) };
  if (from === id) return { ...state, pathFrom: null, said: formatPathStartTakenBack(words) };
  const next =
    state.pathFrom === null ? withMissingEnd(view, id) : withPath(view, state.pathFrom, id);
  navigate(next, { start });
  return {
    ...state,
    pathFrom: null,
    said: formatPathAsked(words, graph, next.from ?? from, next.to ?? id),
  };
}

function panTowards({ canvas }: Diagram, direction: Direction): void {
  const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
    left: [PAN_STEP, 0],
    right: [-PAN_STEP, 0],
    up: [0, PAN_STEP],
    down: [0, -PAN_STEP],
  };
  canvas.panBy(...steps[direction]);
}
