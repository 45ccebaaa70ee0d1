import { afterEach, expect, test, vi } from "vitest";
import { loadPageGraph } from "#browser/load-graph.ts";
import { WHOLE } from "#view/scopes.ts";

const GRAPH = { format: "salar-graph", version: 1, sources: [], nodes: [], claims: [] };
const REQUEST = { scope: WHOLE, base: "/", dataVersion: "1a2b3c4d" };

afterEach(() => vi.unstubAllGlobals());

function answer(dataVersion: string): void {
  vi.stubGlobal("fetch", async () => Response.json({ ...GRAPH, dataVersion }));
}

test("shows nothing of other records while the page is loaded anew", async () => {
  const reload = vi.fn();
  const sessionStorage = { getItem: () => null, setItem: () => undefined };
  vi.stubGlobal("window", { location: { reload }, sessionStorage });
  vi.stubGlobal("document", { querySelector: () => ({ src: "/assets/index-A.js" }) });
  answer("9f9f9f9f");
  const settled = vi.fn();
  loadPageGraph(REQUEST).then(settled, settled);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).not.toHaveBeenCalled();
});

test("says that records are others where loading the page anew has not helped", async () => {
  const sessionStorage = { getItem: () => "/assets/index-A.js", setItem: () => undefined };
  vi.stubGlobal("window", { sessionStorage });
  vi.stubGlobal("document", { querySelector: () => ({ src: "/assets/index-A.js" }) });
  answer("9f9f9f9f");
  await expect(loadPageGraph(REQUEST)).rejects.toMatchObject({ fault: "version" });
});
