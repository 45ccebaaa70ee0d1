import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

/** A graph that the site can show. */
export interface Dataset {
  /** What an address calls it (`scope=`), and what its words are filed under. */
  readonly id: string;
  /**
   * What its graph has in relation to the others: the records, those of them that the site begins
   * with, or others altogether, such as a reader's own.
   */
  readonly holds: "all records" | "what the site begins with" | "records of its own";
  /**
   * The path of its own page, which opens with all of it: from the site's root, with a slash at both
   * ends; `null` where it has none and only a query asks for it.
   */
  readonly page: string | null;
  /** What brings its graph, by its name in `sources/sources.ts`. */
  readonly from: string;
  /** Where the build publishes its compiled graph, below the site's base; `null` where it does not. */
  readonly file: string | null;
  /** From when on a published graph is kept for use without a connection. */
  readonly kept: "from the first visit" | "once visited";
  /** Kinds it shows when the reader has not chosen. */
  readonly kinds: readonly NodeType[];
}

/** The graphs, in the order in which they are offered. `scopes.ts` answers what is asked of the list. */
export const DATASETS = [
  {
    id: "article",
    holds: "what the site begins with",
    page: "/",
    from: "static-files",
    file: "data/article/graph.json",
    kept: "from the first visit",
    kinds: NODE_TYPES,
  },
  {
    id: "world",
    holds: "all records",
    page: "/world/",
    from: "static-files",
    file: "data/graph.json",
    kept: "once visited",
    // Those that show its structure, the rest being bridged.
    kinds: ["country", "company", "salt-flat", "mineral"],
  },
] as const satisfies readonly Dataset[];
