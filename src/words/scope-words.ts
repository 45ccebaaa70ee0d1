import type { Scope } from "#view/scopes.ts";

/** How a dataset is spoken of. */
export interface ScopeWords {
  /** As the switch between them names it. */
  readonly label: string;
  /** What it has, for who wonders. */
  readonly meaning: string;
  /** The name of its own page. */
  readonly title: string;
  /** What it is of, within a sentence. */
  readonly name: string;
  /** Its graph, within a sentence. */
  readonly graph: string;
  /** Said while its graph is on its way. */
  readonly loading: string;
}

/** The texts of every dataset. */
export const SCOPE_WORDS: Readonly<Record<Scope, ScopeWords>> = {
  article: {
    label: "Article",
    meaning: "What the founding article says",
    title: "Bolivia, Russia and the lithium of the salt flats",
    name: "the article",
    graph: "the article’s graph",
    loading: "Loading the article’s graph…",
  },
  world: {
    label: "World",
    meaning: "All records",
    title: "The world’s lithium brines",
    name: "the world",
    graph: "the world’s graph",
    loading: "Loading the world’s graph…",
  },
};
