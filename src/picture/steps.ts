import { listChanges, toLineChanges } from "#graph/changes.ts";
import { filterGraph } from "#graph/filter.ts";
import { withKnownBy } from "#graph/known-by.ts";
import { findPaths } from "#graph/paths.ts";
import { buildScene, type Marks } from "#scene/build-scene.ts";
import { listPins, toChoices, toFilter, toPathQuery } from "./filter.ts";
import { lightChain, lightClaims, lightPointed } from "./lit.ts";
import { listTold } from "./told.ts";

/**
 * Wraps a step so that it need not be taken twice with the very same arguments. Steps are pure and what
 * they are given is immutable, so whatever is remembered, and for how long, changes no picture.
 */
export type Remember = <Given extends readonly unknown[], Result>(
  step: (...given: Given) => Result,
) => (...given: Given) => Result;

/** The steps that cost something, or whose result the next step is remembered by. */
export interface Steps {
  readonly withKnownBy: typeof withKnownBy;
  readonly toPathQuery: typeof toPathQuery;
  readonly findPaths: typeof findPaths;
  readonly listTold: typeof listTold;
  readonly listPins: typeof listPins;
  readonly toChoices: typeof toChoices;
  readonly toFilter: typeof toFilter;
  readonly filterGraph: typeof filterGraph;
  readonly lightPointed: typeof lightPointed;
  readonly lightClaims: typeof lightClaims;
  readonly lightChain: typeof lightChain;
  readonly listChanges: typeof listChanges;
  readonly toLineChanges: typeof toLineChanges;
  readonly toMarks: typeof toMarks;
  readonly buildScene: typeof buildScene;
}

export function createSteps(remember: Remember): Steps {
  return {
    withKnownBy: remember(withKnownBy),
    toPathQuery: remember(toPathQuery),
    findPaths: remember(findPaths),
    listTold: remember(listTold),
    listPins: remember(listPins),
    toChoices: remember(toChoices),
    toFilter: remember(toFilter),
    filterGraph: remember(filterGraph),
    lightPointed: remember(lightPointed),
    lightClaims: remember(lightClaims),
    lightChain: remember(lightChain),
    listChanges: remember(listChanges),
    toLineChanges: remember(toLineChanges),
    toMarks: remember(toMarks),
    buildScene: remember(buildScene),
  };
}

function toMarks(
  selectedNode: Marks["selectedNode"],
  selectedLine: Marks["selectedLine"],
  lit: Marks["lit"],
  changes: Marks["changes"],
): Marks {
  return { selectedNode, selectedLine, lit, changes };
}
