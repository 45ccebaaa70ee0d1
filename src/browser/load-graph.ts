import { buildGraph, type Graph } from "#graph/graph.ts";
import { DataError } from "#schema/data-error.ts";
import { parseGraphFile } from "#schema/graph-file.ts";
import type { LoadFault } from "#words/messages.ts";
import { reloadOnce } from "./reload-once.ts";

/** After this long without an answer a load is given up, in milliseconds. */
const PATIENCE = 10_000;

/** The graph could not be loaded; `formatLoadFault` says why to the reader. */
export class LoadError extends Error implements LoadFault {
  override readonly name: string = "LoadError";
  readonly fault: LoadFault["fault"];
  /** What the server answered. */
  readonly status: number | undefined;

  constructor(fault: LoadFault["fault"], options: ErrorOptions & Pick<LoadFault, "status"> = {}) {
    super(`The graph could not be loaded: ${fault}.`, options);
    this.fault = fault;
    this.status = options.status;
  }
}

/** The graph is of another build than the page. */
class OtherVersionError extends LoadError {
  constructor(options?: ErrorOptions) {
    super("version", options);
  }
}

/**
 * Loads and checks the compiled graph. One of another version than the page is not shown: the page is
 * loaded anew, once, and where that does not help it is an error.
 *
 * @param url - Address of `graph.json`.
 * @param dataVersion - Names the records the page was built from; "" for any. A file that names none
 *   passes.
 * @param signal - Ends the attempt early.
 * @throws {LoadError} When it is unreachable, missing, cut short, not JSON, of another version, or not
 *   of the documented shape; says which, and what may help.
 */
export async function loadGraph(
  url: string,
  dataVersion = "",
  signal?: AbortSignal,
): Promise<Graph> {
  const limits = [AbortSignal.timeout(PATIENCE), ...(signal === undefined ? [] : [signal])];
  const text = await fetchText(url, AbortSignal.any(limits));
  try {
    return readGraph(text, dataVersion);
  } catch (error) {
    // Nothing more is to be said on a page that is about to go.
    if (error instanceof OtherVersionError && (await reloadOnce())) await new Promise(() => {});
    throw error;
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    // The same mode as the page's preload, so that the file is asked for once.
    const response = await fetch(url, { signal, credentials: "same-origin" });
    if (!response.ok) throw new LoadError("missing", { status: response.status });
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    throw new LoadError(isTimeout ? "late" : "broken", { cause: error });
  }
}

function readGraph(text: string, dataVersion: string): Graph {
  try {
    const file = parseGraphFile(JSON.parse(text));
    const { dataVersion: said = dataVersion } = file;
    if (dataVersion !== "" && said !== dataVersion) throw new OtherVersionError();
    return buildGraph(file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (isOfOtherFormat(error)) throw new OtherVersionError({ cause: error });
    throw new LoadError(findFault(error, text), { cause: error });
  }
}

function isOfOtherFormat(error: unknown): boolean {
  return error instanceof DataError && /^(?:version|format)$/.test(error.fault.path);
}

function findFault(error: unknown, text: string): LoadFault["fault"] {
  if (!(error instanceof SyntaxError)) return "form";
  return text.trimStart().startsWith("<") ? "page" : "damaged";
}
