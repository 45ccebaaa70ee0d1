import { buildFacets } from "#graph/facets.ts";
import type { GraphFilter, Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { Path } from "#graph/paths.ts";
import { findStoryStep } from "#view/story-step.ts";
import { listKinds, listStatuses } from "#view/transitions.ts";
import type { Asked } from "./asked.ts";
import { findClaim, findNode, findSource } from "./selection.ts";
import type { Steps } from "./steps.ts";
import type { Told } from "./told.ts";

/** From the view to its filter, and from the filter to what is shown. */
export interface Showing {
  /** The graph or, with `known-by`, what of it had been published by then. */
  readonly findGraph: (asked: Asked) => Graph;
  /** The chains between the two nodes that the path page asks about, best first; none elsewhere. */
  readonly listPaths: (asked: Asked) => readonly Path[];
  /** The chain that is lit. */
  readonly findChain: (asked: Asked) => Path | null;
  readonly findTold: (asked: Asked) => Told;
  /** The view's filters as the graph understands them. */
  readonly findFilter: (asked: Asked) => GraphFilter;
  /** What passes them: shown nodes, relations with their standing, lines and bridges. */
  readonly findShown: (asked: Asked) => Shown;
}

const NO_PATHS: readonly Path[] = [];

export function createShowing(steps: Steps): Showing {
  const findGraph = ({ graph, view }: Asked): Graph =>
    view.knownBy === null ? graph : steps.withKnownBy(graph, view.knownBy);
  const listPaths = (asked: Asked): readonly Path[] => {
    const { from, to, asOf } = asked.view;
    if (from === null || to === null) return NO_PATHS;
    const query = steps.toPathQuery(from, to, asOf, listStatuses(asked.view));
    return steps.findPaths(findGraph(asked), query);
  };
  const findChain = (asked: Asked): Path | null => {
    const paths = listPaths(asked);
    return paths[asked.attention.chain] ?? paths[0] ?? null;
  };
  const findTold = ({ graph, view }: Asked): Told => {
    const step = findStoryStep(graph.stories, view.story)?.step ?? null;
    return steps.listTold(graph, step, findSource(view));
  };
  const findFilter = (asked: Asked): GraphFilter => {
    const { graph, view } = asked;
    const { minerals, countries, match, quiet, from, to, asOf, focus, expand } = view;
    const selected = findNode(graph, view)?.id ?? null;
    const [told, chain] = [findTold(asked).shown, findChain(asked)];
    const pins = steps.listPins(findClaim(graph, view), selected, from, to, told, chain);
    const [kinds, statuses] = [listKinds(view), listStatuses(view)];
    const choices = steps.toChoices(minerals, countries, match, kinds, statuses, quiet);
    return steps.toFilter(choices, pins, asOf, selected, focus, expand);
  };
  const findShown = (asked: Asked): Shown =>
    steps.filterGraph(findGraph(asked), buildFacets(asked.graph), findFilter(asked));
  return { findGraph, listPaths, findChain, findTold, findFilter, findShown };
}
