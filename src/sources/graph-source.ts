import type { Graph } from "#graph/graph.ts";
import type { Scope } from "#view/scopes.ts";

/** What brings the graph of a dataset, from wherever it is. */
export interface GraphSource {
  /**
   * @param signal - Ends the attempt early; the promise then rejects.
   * @throws {LoadError} When the graph cannot be had: says why, and what may help.
   */
  readonly load: (request: GraphRequest, signal?: AbortSignal) => Promise<Graph>;
}

/** Which graph is asked for, and by whom. */
export interface GraphRequest {
  readonly scope: Scope;
  /** The site's base: begins and ends with "/". */
  readonly base: string;
  /** Names the records the page was built from; "" for any. */
  readonly dataVersion: string;
  /** Told how far it has come, where the source can say so. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  /** Bytes that have come. */
  readonly loaded: number;
  /** Bytes that will have come; `null` where it is not known. */
  readonly total: number | null;
}

/** A graph could not be loaded; the message is written for the reader. */
export class LoadError extends Error {
  override readonly name: string = "LoadError";
}

/** The graph is of another build than the page: loading the page anew may help. */
export class OtherVersionError extends LoadError {
  override readonly name = "OtherVersionError";
  constructor(options?: ErrorOptions) {
    super(
      "The graph's data is of another version than this page: reload to get the newer page.",
      options,
    );
  }
}
