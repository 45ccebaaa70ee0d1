import { type RefObject, useEffect, useState } from "react";
import { signalDrawing } from "#browser/signals.ts";
import { watchTheme } from "#browser/theme.ts";
import type { GraphCanvas } from "#render/create-graph-canvas.ts";
import type { AppState, AppStore } from "#store/app-store.ts";
import { selectFrame, selectScene, selectSelectedId, selectWholeGraph } from "#store/selectors.ts";
import { measureToNextFrame } from "#ui/shared/measure.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import type { Diagram, Hover } from "./diagram.ts";
import { followTap } from "./follow-tap.ts";
import { CANVAS } from "./late-diagram.ts";

/**
 * Puts the interactive canvas into `holder` once the page is taken over, and keeps it to the store.
 *
 * @returns The diagram once it can be drawn on, with what the pointer is on.
 */
export function useCanvas(holder: RefObject<HTMLDivElement | null>): {
  readonly diagram: Diagram | null;
  readonly hover: Hover | null;
} {
  const store = useAppStore();
  const isReady = useApp((state) => state.ready);
  const [diagram, setDiagram] = useState<Diagram | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  useEffect(() => {
    const container = holder.current;
    if (!isReady || container === null) return;
    const life = new AbortController();
    startCanvas(store, container, { onHover: setHover, onStart: setDiagram }, life.signal).catch(
      () => {
        if (!life.signal.aborted) tellFailure(store);
      },
    );
    return () => life.abort();
  }, [store, isReady, holder]);
  return { diagram, hover };
}

interface CanvasHooks {
  readonly onHover: (hover: Hover | null) => void;
  readonly onStart: (diagram: Diagram) => void;
}

async function startCanvas(
  store: AppStore,
  container: HTMLElement,
  hooks: CanvasHooks,
  signal: AbortSignal,
): Promise<void> {
  const part = await CANVAS.load(store.getState().words);
  if (part === null) throw new Error("The canvas could not be loaded.");
  if (signal.aborted) return;
  const { createGraphCanvas, readPalette } = part;
  const watchers = new Set<() => void>();
  const canvas = createGraphCanvas(container, {
    scene: selectScene(store.getState()),
    frame: selectFrame(store.getState()).box,
    palette: readPalette(container),
    reducedMotion: window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    onTap: (target, start) => followTap(store, target, start),
    onHover: (target, at) => {
      store.getState().point(target);
      hooks.onHover(target === null || at === null ? null : { target, ...at });
    },
    onViewport: () => {
      for (const watcher of watchers) watcher();
    },
  });
  const unwatchTheme = watchTheme(() => canvas.setPalette(readPalette(container)));
  const unsubscribe = keepToStore(store, canvas);
  signal.addEventListener("abort", () => {
    unwatchTheme();
    unsubscribe();
    canvas.destroy();
  });
  await canvas.whenDrawn;
  if (signal.aborted) return;
  store.getState().setDrawing("drawn");
  hooks.onStart({
    canvas,
    watchViewport: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  });
  // One frame later the canvas is what the reader sees.
  requestAnimationFrame(() => signalDrawing("drawn"));
}

/** Draws each new view, and brings a newly selected node into sight. */
function keepToStore(store: AppStore, canvas: GraphCanvas): () => void {
  return store.subscribe((state, before) => {
    const scene = selectScene(state);
    if (scene !== selectScene(before)) canvas.update(scene, selectFrame(state).box);
    const { view } = state;
    const isSamePath = view.from === before.view.from && view.to === before.view.to;
    if (view.place === before.view.place && isSamePath) return;
    bringIntoSight(state, before, canvas);
    if (state.change === "push") {
      measureToNextFrame("salar:select", state.start ?? performance.now());
    }
  });
}

/**
 * What was clicked is in sight already. What was searched for, and what a story or a path tells, may
 * lie anywhere: a large map goes to it and to what is lit around it.
 */
function bringIntoSight(state: AppState, before: AppState, canvas: GraphCanvas): void {
  if (selectWholeGraph(state) !== selectWholeGraph(before)) return; // Another scope opens at its own frame.
  const selected = selectSelectedId(state);
  const wasSearched = state.reason === "search";
  const { from, to, place, story } = state.view;
  const isPath = place.page === "path" || (from !== null && to !== null);
  const isTold = story !== null || isPath;
  const frame = selectFrame(state);
  if ((wasSearched || isTold) && frame.step > 0) canvas.show(frame.box);
  else if (selected !== null) canvas.centerOn(selected, { onlyIfOutside: !wasSearched });
}

function tellFailure(store: AppStore): void {
  const { setDrawing, addNotice, words } = store.getState();
  setDrawing("failed");
  signalDrawing("failed");
  addNotice({
    id: "canvas",
    text: words.text.diagram.failed,
    canReload: true,
  });
}
