import { afterEach, describe, expect, test, vi } from "vitest";
import { LoadError, loadGraph } from "#browser/load-graph.ts";
import { formatLoadFault } from "#words/messages.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const GRAPH = { format: "salar-graph", version: 1, sources: [], nodes: [], claims: [] };

function answer(body: string, status = 200): void {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
}

afterEach(() => vi.unstubAllGlobals());

/** What the reader is told. */
const explain = (error: unknown): string =>
  error instanceof LoadError ? formatLoadFault(ENGLISH_WORDS, error) : "";
const failToLoad = async (dataVersion = ""): Promise<string> =>
  explain(await loadGraph("/data/graph.json", dataVersion).catch((error: unknown) => error));

describe("loading the graph", () => {
  test("gives the graph when all is well", async () => {
    answer(JSON.stringify(GRAPH));
    expect((await loadGraph("/data/graph.json")).nodes.size).toBe(0);
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
    const failure = await loadGraph("/data/graph.json").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(explain(failure)).toMatch(message);
  });

  test("takes only the records that the page was built from", async () => {
    answer(JSON.stringify({ ...GRAPH, dataVersion: "1a2b3c4d" }));
    expect((await loadGraph("/data/graph.json", "1a2b3c4d")).nodes.size).toBe(0);
    expect(await failToLoad("9f9f9f9f")).toMatch(/another version/);
  });

  test("takes records that do not say which they are", async () => {
    answer(JSON.stringify(GRAPH));
    expect((await loadGraph("/data/graph.json", "1a2b3c4d")).nodes.size).toBe(0);
  });

  test("shows nothing of other records while the page is loaded anew", async () => {
    const reload = vi.fn();
    const sessionStorage = { getItem: () => null, setItem: () => undefined };
    vi.stubGlobal("window", { location: { reload }, sessionStorage });
    vi.stubGlobal("document", { querySelector: () => ({ src: "/assets/index-A.js" }) });
    answer(JSON.stringify({ ...GRAPH, dataVersion: "9f9f9f9f" }));
    const settled = vi.fn();
    loadGraph("/data/graph.json", "1a2b3c4d").then(settled, settled);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve));
    expect(settled).not.toHaveBeenCalled();
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
    expect(await failToLoad()).toMatch(/expected form/);
  });

  test("says when there is no connection, and when the answer does not come", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await failToLoad()).toMatch(/connection/);
    vi.stubGlobal("fetch", async () => {
      throw new DOMException("timed out", "TimeoutError");
    });
    expect(await failToLoad()).toMatch(/ten seconds/);
  });
});
