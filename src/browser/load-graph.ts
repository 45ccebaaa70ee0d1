import { buildGraph, type Graph } from "#graph/graph.ts";
import { DataError } from "#schema/data-error.ts";
import { parseGraphFile } from "#schema/graph-file.ts";

/** After this long without an answer a load is given up, in milliseconds. */
const PATIENCE = 10_000;

/** The graph could not be loaded; the message is written for the reader. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/**
 * Loads and checks the compiled graph.
 *
 * @param url - Address of `graph.json`.
 * @param signal - Ends the attempt early.
 * @throws {LoadError} When it is unreachable, missing, cut short, not JSON, of another version, or not
 *   of the documented shape; says which, and what may help.
 */
export async function loadGraph(url: string, signal?: AbortSignal): Promise<Graph> {
  const limits = [AbortSignal.timeout(PATIENCE), ...(signal === undefined ? [] : [signal])];
  const text = await fetchText(url, AbortSignal.any(limits));
  return readGraph(text);
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    // The same mode as the page's preload, so that the file is asked for once.
    const response = await fetch(url, { signal, credentials: "same-origin" });
    if (!response.ok) {
      throw new LoadError(
        `The graph's data could not be found (the server answered ${response.status}).`,
      );
    }
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    throw new LoadError(
      isTimeout
        ? "The graph's data did not arrive within ten seconds."
        : "The graph's data could not be loaded: the connection broke off or there is none.",
      { cause: error },
    );
  }
}

function readGraph(text: string): Graph {
  try {
    return buildGraph(parseGraphFile(JSON.parse(text)));
  } catch (error) {
    throw new LoadError(explain(error, text), { cause: error });
  }
}

function explain(error: unknown, text: string): string {
  if (error instanceof SyntaxError) {
    return text.trimStart().startsWith("<")
      ? "The server sent a page instead of the graph's data."
      : "The graph's data arrived incomplete or damaged.";
  }
  if (error instanceof DataError && /^(?:version|format)$/.test(error.fault.path)) {
    return "The graph's data is of another version than this page: reload to get the newer page.";
  }
  return "The graph's data is not in the expected form.";
}
