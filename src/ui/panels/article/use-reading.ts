import { useReducer, useRef } from "react";
import { findStep, type Hover } from "#graph/reading.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";

/** What the reading view does with the paragraphs of the article. */
export interface Reading {
  /** The paragraph stepped to, `null` before the story has begun. */
  readonly step: number | null;
  /** Steps to a paragraph: it stays lit. */
  readonly go: (n: number | null) => void;
  /** Lights a paragraph for as long as it is pointed at. */
  readonly enter: (n: number) => void;
  readonly leave: () => void;
}

/**
 * Reads the article along with the diagram. The store knows only which paragraph is lit; whether it is
 * a step or merely pointed at is kept in a ref, so that both change in one render and nothing flickers.
 */
export function useReading(): Reading {
  const store = useAppStore();
  const lit = useApp((state) => state.paragraph);
  const hover = useRef<Hover | null>(null);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const readStep = () => findStep(store.getState().paragraph, hover.current);
  const light = (n: number | null) => store.getState().readParagraph(n);
  return {
    step: findStep(lit, hover.current),
    go: (n) => {
      hover.current = null;
      light(n);
      render(); // Where it was lit already, the store has nothing new to tell.
    },
    enter: (n) => {
      if (hover.current?.n === n && store.getState().paragraph === n) return;
      hover.current = { n, before: readStep() };
      light(n);
    },
    leave: () => {
      const before = readStep();
      const isLit = hover.current !== null && hover.current.n === store.getState().paragraph;
      hover.current = null;
      if (isLit) light(before);
    },
  };
}
