import { buildGraph, type Graph } from "#graph/graph.ts";
import { type GraphFile, readGraphFile } from "#schema/graph-file.ts";
import { findGraphFile } from "#view/scopes.ts";
import {
  type GraphRequest,
  type GraphSource,
  LoadError,
  type LoadFault,
  OtherVersionError,
} from "./graph-source.ts";

/** After this long without an answer a load is given up, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The compiled graphs that stand beside the pages. Each is checked: one that is unreachable, missing,
 * cut short, not JSON, of another version than the page, or not of the documented shape is an error
 * that says which. A file that names no version passes.
 */
export const STATIC_FILES: GraphSource = {
  load: async (request, signal) => {
    const { scope, base, dataVersion, onProgress } = request;
    const limits = [AbortSignal.timeout(PATIENCE), ...(signal === undefined ? [] : [signal])];
    const url = `${base}${findGraphFile(scope) ?? ""}`;
    const text = await fetchText(url, AbortSignal.any(limits), onProgress);
    return readGraph(text, dataVersion);
  },
};

type OnProgress = GraphRequest["onProgress"];

async function fetchText(url: string, signal: AbortSignal, onProgress: OnProgress) {
  try {
    // The same mode as the page's preload, so that the file is asked for once.
    const response = await fetch(url, { signal, credentials: "same-origin" });
    if (!response.ok) throw new LoadError("missing", { status: response.status });
    return await readText(response, onProgress);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    throw new LoadError(isTimeout ? "late" : "broken", { cause: error });
  }
}

/** Piece by piece only where somebody wants to know how far it is. */
async function readText(response: Response, onProgress: OnProgress): Promise<string> {
  if (onProgress === undefined) return response.text();
  const { readWithProgress } = await import("./read-with-progress.ts");
  return readWithProgress(response, onProgress);
}

function readGraph(text: string, dataVersion: string): Graph {
  try {
    const file = checkForm(JSON.parse(text));
    const { dataVersion: said = dataVersion } = file;
    if (dataVersion !== "" && said !== dataVersion) throw new OtherVersionError();
    return buildGraph(file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(findFault(error, text), { cause: error });
  }
}

function checkForm(input: unknown): GraphFile {
  const read = readGraphFile(input);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const [first] = issue.path ?? [];
  if (first?.key === "version" || first?.key === "format") {
    throw new OtherVersionError({ cause: issue });
  }
  throw new LoadError("form", { cause: issue });
}

function findFault(error: unknown, text: string): LoadFault {
  if (!(error instanceof SyntaxError)) return "form";
  return text.trimStart().startsWith("<") ? "page" : "damaged";
}
