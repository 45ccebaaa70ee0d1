import { afterEach, describe, expect, test, vi } from "vitest";
import { LoadError, type LoadProgress } from "#sources/graph-source.ts";
import { STATIC_FILES } from "#sources/static-files.ts";
import { WHOLE } from "#view/scopes.ts";
import { formatLoadFault } from "#words/messages.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const GRAPH = { format: "salar-graph", version: 1, sources: [], nodes: [], claims: [] };

function answer(body: string, status = 200): void {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
}

const request = { scope: WHOLE, base: "/", dataVersion: "" };
const load = (dataVersion = "") => STATIC_FILES.load({ ...request, dataVersion });

/** What the reader is told of a load that fails. */
async function tellFailure(dataVersion = ""): Promise<string> {
  const failure = await load(dataVersion).catch((error: unknown) => error);
  if (!(failure instanceof LoadError)) throw new Error(`Expected a LoadError, got ${failure}.`);
  return formatLoadFault(ENGLISH_WORDS, failure);
}

afterEach(() => vi.unstubAllGlobals());

describe("loading the graph", () => {
  test("gives the graph when all is well", async () => {
    answer(JSON.stringify(GRAPH));
    expect((await load()).nodes.size).toBe(0);
  });

  test.for([
    ["missing", "Not found", 404, /could not be found .*404/],
    ["a server error", "", 500, /500/],
    ["empty", "", 200, /incomplete or damaged/],
    ["cut short", '{"format":"salar-gr', 200, /incomplete or damaged/],
    ["not JSON", "lithium", 200, /incomplete or damaged/],
    ["a page in its place", "<!doctype html><title>Hi</title>", 200, /a page instead/],
    ["of a newer version", JSON.stringify({ ...GRAPH, version: 2 }), 200, /another version/],
    ["of another format", JSON.stringify({ ...GRAPH, format: "graphml" }), 200, /another version/],
    [
      "with a field of the wrong kind",
      JSON.stringify({ ...GRAPH, nodes: "none" }),
      200,
      /expected form/,
    ],
    ["without claims", JSON.stringify({ ...GRAPH, claims: undefined }), 200, /expected form/],
  ] as const)("says when the file is %s", async ([, body, status, message]) => {
    answer(body, status);
    expect(await tellFailure()).toMatch(message);
  });

  test("takes only the records that the page was built from", async () => {
    answer(JSON.stringify({ ...GRAPH, dataVersion: "1a2b3c4d" }));
    expect((await load("1a2b3c4d")).nodes.size).toBe(0);
    expect(await tellFailure("9f9f9f9f")).toMatch(/another version/);
  });

  test("takes records that do not say which they are", async () => {
    answer(JSON.stringify(GRAPH));
    expect((await load("1a2b3c4d")).nodes.size).toBe(0);
  });

  test("asks for the file that the dataset names, below the base", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      asked.push(url);
      return Response.json(GRAPH);
    });
    await STATIC_FILES.load({ ...request, base: "/salar/" });
    expect(asked).toEqual(["/salar/data/graph.json"]);
  });

  test("tells how far it has come, and of how much where that is known", async () => {
    const body = JSON.stringify({ ...GRAPH, dataVersion: "é" });
    const { length } = new TextEncoder().encode(body);
    const lastOf = async (headers: Record<string, string>) => {
      vi.stubGlobal("fetch", async () => new Response(body, { headers }));
      const told: LoadProgress[] = [];
      await STATIC_FILES.load({ ...request, onProgress: (progress) => told.push(progress) });
      return told.at(-1);
    };
    const size = { "Content-Length": String(length) };
    expect(await lastOf(size)).toEqual({ loaded: length, total: length });
    expect(await lastOf({})).toEqual({ loaded: length, total: null });
    const packed = { ...size, "Content-Encoding": "br" };
    expect(await lastOf(packed)).toEqual({ loaded: length, total: null });
  });

  test("ends when it is told to", async () => {
    vi.stubGlobal("fetch", (_: string, { signal }: { readonly signal: AbortSignal }) => {
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const life = new AbortController();
    const loading = STATIC_FILES.load(request, life.signal);
    life.abort();
    await expect(loading).rejects.toThrow(LoadError);
  });

  test("says when a claim names a node that is not there", async () => {
    const claim = {
      id: "x-1",
      subject: "nobody",
      predicate: "leads",
      object: "nothing",
      statement: "Nobody leads nothing.",
      status: "established",
      asOf: null,
      sources: [{ source: "x" }],
    };
    answer(JSON.stringify({ ...GRAPH, claims: [claim] }));
    expect(await tellFailure()).toMatch(/expected form/);
  });

  test("says when there is no connection, and when the answer does not come", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await tellFailure()).toMatch(/connection/);
    vi.stubGlobal("fetch", async () => {
      throw new DOMException("timed out", "TimeoutError");
    });
    expect(await tellFailure()).toMatch(/ten seconds/);
  });
});
