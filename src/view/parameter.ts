import type { NodeId, PartialDate } from "#schema/graph.ts";
import type { FaultList } from "./faults.ts";
import type { KnownIds, KnownScopes } from "./known.ts";
import type { Named, Place } from "./place.ts";
import type { Scope } from "./scopes.ts";
import type { Site } from "./site.ts";

/**
 * What is at hand while a parameter is read: the query, what was read before, and where faults go. The
 * records named (`place`, `from`, `to`, `sel`) come first, then the scope, then all others.
 */
export interface Reading extends Named {
  /** Of the parameter. */
  readonly name: string;
  readonly params: URLSearchParams;
  /** The scope whose own page the path is; `null` for any other page. */
  readonly page: Scope | null;
  readonly known: KnownScopes;
  /** The view's; while the records are read, the one that is asked for. */
  readonly scope: Scope;
  /** Of the graph that ids are looked up in: the scope's; for the records named, the largest at hand. */
  readonly ids: KnownIds;
  readonly faults: FaultList;
  /** What the facets have chosen, once they are read; none before. */
  readonly minerals: readonly NodeId[];
  readonly countries: readonly NodeId[];
}

/** Whether one of the values chosen of a facet is enough, or all of them are asked for. */
export type Match = "any" | "all";

/** A chosen part of a vocabulary. */
export interface ChosenWords {
  /** In the vocabulary's order; `null` for what shows of itself. */
  readonly chosen: readonly string[] | null;
  /** What shows of itself. */
  readonly defaults: readonly string[];
  readonly all: readonly string[];
}

/**
 * Puts what a parameter says into words, which this layer has none of (`words/parameter-teller.ts`):
 * one for each parameter. Every method gives "" where there is nothing to tell.
 */
export interface Teller {
  /** Places of which any will do, "China or Peru", or all are asked for. */
  readonly tellPlaces: (ids: readonly NodeId[], match: Match) => string;
  /** Nodes all of which are meant. */
  readonly tellAllOf: (ids: readonly NodeId[]) => string;
  readonly tellWords: (words: ChosenWords) => string;
  readonly tellDate: (date: PartialDate | null) => string;
  /** So many steps around what is selected. */
  readonly tellSteps: (steps: number | null) => string;
  /** What the address says itself. */
  readonly tellText: (text: string) => string;
}

/**
 * A parameter of the query (contract §2): all that the code knows of it but its words.
 *
 * @typeParam Fields - The fields of the view that are its own.
 * @typeParam Also - Other fields that it depends on.
 */
export interface Parameter<
  Name extends string = string,
  Fields extends object = object,
  Also = unknown,
> {
  readonly name: Name;
  /** Its fields as they are when the address does not name it. */
  readonly defaults: Fields;
  /** Its value is a list: of one given twice both count. */
  readonly isList?: true;
  /** Its value is a date. */
  readonly isDate?: true;
  /** Says which record the address is about: read before the scope, which depends on it. */
  readonly isNaming?: true;
  /** Says only how a view is told: a story's step stays that step. */
  readonly keepsStory?: true;
  /** Counts as a filter, and "Reset filters" sets it back. */
  readonly filters?: true;
  /** Reads it, given once. What cannot be followed is a fault. Never throws. */
  readonly read: (reading: Reading) => Fields & { readonly place?: Place };
  /** Its value as it stands in an address, `null` to leave it out. */
  readonly write: (view: Fields & Also & { readonly place: Place }, site: Site) => string | null;
  /** Its fields in a graph that has only some of the nodes. */
  readonly within?: (view: Fields, isThere: (id: NodeId) => boolean) => Fields;
  /** What a filter is told as; "" for nothing. */
  readonly tell?: (view: Fields & Also, teller: Teller) => string;
  /** Told before the other filters. */
  readonly isToldFirst?: true;
}
