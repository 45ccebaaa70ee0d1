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

/** Why a graph could not be loaded; `words/messages.ts` says it to the reader. */
export type LoadFault = "missing" | "late" | "broken" | "page" | "damaged" | "form" | "version";

/** A graph could not be loaded. */
export class LoadError extends Error {
  override readonly name: string = "LoadError";
  readonly fault: LoadFault;
  /** What the server answered, where it did. */
  readonly status: number | undefined;

  constructor(fault: LoadFault, options: ErrorOptions & { readonly status?: number } = {}) {
    super(`The graph could not be loaded: ${fault}.`, options);
    this.fault = fault;
    this.status = options.status;
  }
}

/** The graph is of another build than the page: loading the page anew may help. */
export class OtherVersionError extends LoadError {
  override readonly name = "OtherVersionError";
  constructor(options?: ErrorOptions) {
    super("version", options);
  }
}
