/** A part of the page whose script comes when it is needed. */
export interface LatePart<M extends object> extends Occasions {
  /** The module, below `src/`: the build finds its scripts by this. */
  readonly source: string;
  /** The part, where it has been loaded. */
  readonly read: () => M | null;
  /**
   * Loads the part, once for all who ask. One that could not be loaded is tried again.
   *
   * @returns `null` where it could not be loaded: the page goes on without, and says so where it matters.
   */
  readonly load: () => Promise<M | null>;
  /** As `load`, but a failure stays one until {@link LatePart.forget}: rendering asks again and again. */
  readonly ask: () => Promise<M | null>;
  /** Lets a failure be; the next who asks tries again. */
  readonly forget: () => void;
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
  readonly load: () => Promise<M>;
  /** Parts without which this one is of no use; they come along. */
  readonly needs?: readonly LatePart<object>[];
}

/** Declares a part that is loaded later; those that are not a feature's own affair stand in the app's list. */
export function latePart<M extends object>({
  source,
  load,
  needs = [],
  ...occasions
}: Given<M>): LatePart<M> {
  let loaded: M | null = null;
  let asked: Promise<M | null> | null = null;
  let isMissing = false;
  const attempt = async (): Promise<M | null> => {
    try {
      const [part, ...needed] = await Promise.all([load(), ...needs.map((need) => need.load())]);
      if (needed.includes(null)) isMissing = true;
      else loaded = part;
    } catch {
      isMissing = true;
    }
    return loaded;
  };
  const ask = (): Promise<M | null> => {
    asked ??= attempt();
    return asked;
  };
  const forget = (): void => {
    if (!isMissing) return;
    isMissing = false;
    asked = null;
  };
  return {
    ...occasions,
    source,
    read: () => loaded,
    load: () => {
      forget();
      return ask();
    },
    ask,
    forget,
  };
}
