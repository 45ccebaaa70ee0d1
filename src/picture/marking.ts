import type { Change } from "#graph/changes.ts";
import type { Marks } from "#scene/build-scene.ts";
import type { Lit } from "#scene/emphasis.ts";
import type { Asked } from "./asked.ts";
import { findClaim, findLine, findNode } from "./selection.ts";
import type { Showing } from "./showing.ts";
import type { Steps } from "./steps.ts";

/** From view, attention and what is shown to what is brought out. */
export interface Marking {
  /** What changed since the date asked for, newest first; none where none is asked for. */
  readonly listChanges: (asked: Asked) => readonly Change[];
  /** What is selected, what is lit, and what became of lines. */
  readonly findMarks: (asked: Asked) => Marks;
}

const NO_CHANGES: readonly Change[] = [];

export function createMarking(steps: Steps, showing: Showing): Marking {
  const { findGraph, findShown, findChain, findTold } = showing;
  // What is pointed at comes before what is read, that before a path, that before a page's own claims.
  const findLit = (asked: Asked): Lit | null => {
    const { graph, view, attention } = asked;
    const { pointed } = attention;
    if (pointed !== null) return steps.lightPointed(findShown(asked), pointed);
    const read = graph.article?.paragraphs.find(({ n }) => n === attention.paragraph);
    if (read !== undefined) return steps.lightClaims(graph, read.claims, read.mentions);
    const chain = findChain(asked);
    if (chain !== null) return steps.lightChain(chain);
    const { claims, figured } = findTold(asked);
    const isTold = claims.length + figured.length > 0 && findNode(graph, view) === null;
    return isTold ? steps.lightClaims(graph, claims, figured) : null;
  };
  const listChanges = (asked: Asked): readonly Change[] => {
    const { since, asOf } = asked.view;
    return since === null ? NO_CHANGES : steps.listChanges(findGraph(asked), since, asOf);
  };
  const findMarks = (asked: Asked): Marks => {
    const { graph, view } = asked;
    const changes = steps.toLineChanges(listChanges(asked));
    const node = findNode(graph, view)?.id ?? null;
    return steps.toMarks(node, findLine(findClaim(graph, view)), findLit(asked), changes);
  };
  return { listChanges, findMarks };
}
