import type { ChapterName } from "#words/en/language.ts";
import type { Words } from "#words/words.ts";

/** A part of the page whose script comes when it is needed. */
export interface LatePart<M extends object> extends Occasions {
  /** The module, below `src/`: the build finds its scripts by this. */
  readonly source: string;
  /** Chapters of words that it says something from: they come with it, in the page's language. */
  readonly chapters: readonly ChapterName[];
  /** The part, where it has been loaded with its words. */
  readonly read: (words: Words) => M | null;
  /**
   * Loads the part, once for all who ask. One that could not be loaded is tried again.
   *
   * @returns `null` where it could not be loaded: the page goes on without, and says so where it matters.
   */
  readonly load: (words: Words) => Promise<M | null>;
  /** As `load`, but a failure stays one until {@link LatePart.forget}: rendering asks again and again. */
  readonly ask: (words: Words) => Promise<M | null>;
  /** Lets a failure be; the next who asks tries again. */
  readonly forget: (words: Words) => void;
}

/** When a part is loaded besides when it is asked for. */
interface Occasions {
  /**
   * Pages in whose markup the part stands, by path from the site's root ("" for the page that answers
   * unknown paths): the page is taken over once it is there.
   */
  readonly standsOn?: (path: string) => boolean;
  /** Fetched by every page as soon as its scripts start, which do not wait for it. */
  readonly isUrgent?: boolean;
  /** Written into prerendered pages: whoever renders to text waits for it first. */
  readonly isPrerendered?: boolean;
  /** Fetched ahead of need so long after the diagram shows, in milliseconds. */
  readonly fetchAfter?: number;
  /** Fetched along with the graph of another scope. */
  readonly comesWithScope?: boolean;
}

interface Given<M extends object> extends Occasions {
  readonly source: string;
  /**
   * Imports the module. No handler may stand right behind the import: it would keep from the page that
   * the part is missing.
   */
  readonly load: (words: Words) => Promise<M>;
  /** Chapters of words that it says something from. */
  readonly chapters?: readonly ChapterName[];
  /** Parts without which this one is of no use; they come along. */
  readonly needs?: readonly LatePart<object>[];
}

/** Declares a part that is loaded later; those that are not a feature's own affair stand in the app's list. */
export function latePart<M extends object>({
  source,
  load,
  chapters = [],
  needs = [],
  ...occasions
}: Given<M>): LatePart<M> {
  // By words: a build draws the same part in several languages.
  const loaded = new WeakMap<Words, M>();
  const asked = new WeakMap<Words, Promise<M | null>>();
  const missing = new WeakSet<Words>();
  const attempt = async (words: Words): Promise<M | null> => {
    try {
      const [part, needed] = await Promise.all([
        load(words),
        Promise.all(needs.map((need) => need.load(words))),
        ...chapters.map((chapter) => words.load(chapter)),
      ]);
      if (needed.includes(null)) missing.add(words);
      else loaded.set(words, part);
    } catch {
      missing.add(words);
    }
    return loaded.get(words) ?? null;
  };
  const ask = (words: Words): Promise<M | null> => {
    const before = asked.get(words);
    if (before !== undefined) return before;
    const attempted = attempt(words);
    asked.set(words, attempted);
    return attempted;
  };
  const forget = (words: Words): void => {
    if (missing.delete(words)) asked.delete(words);
  };
  return {
    ...occasions,
    source,
    chapters,
    read: (words) => loaded.get(words) ?? null,
    load: (words) => {
      forget(words);
      return ask(words);
    },
    ask,
    forget,
  };
}
