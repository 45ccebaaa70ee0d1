import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { placeArticle, placeWorld } from "#build/site/place-nodes.ts";
import { buildGraph } from "#graph/graph.ts";
import { layoutGraph } from "#layout/layout.ts";
import { layoutWorld } from "#layout/world-layout.ts";
import { claim, graphFile } from "../../support/graph-builder.ts";

const cache = mkdtempSync(join(tmpdir(), "salar-layouts-"));
afterAll(() => rmSync(cache, { recursive: true }));

const file = graphFile({
  claims: [
    claim({ subject: "mine", object: "plant" }),
    claim({ subject: "plant", object: "maker" }),
  ],
});
const more = graphFile({ claims: [...file.claims, claim({ subject: "maker", object: "user" })] });

test("a layout is what the search gives, whether it is computed or read", () => {
  for (const one of [file, file, more]) {
    expect(placeArticle(one, cache)).toEqual(layoutGraph(buildGraph(one)));
    expect(placeWorld(one, new Map(), cache)).toEqual(layoutWorld(buildGraph(one)));
  }
  // Two graphs, each drawn both ways.
  expect(readdirSync(cache)).toHaveLength(4);
});

test("what is kept is used for the same records alone", () => {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/"x":-?\d+/g, '"x":7777'));
  }
  for (const { x } of placeArticle(file, cache).values()) expect(x).toBe(7777);
  const [first, ...others] = file.claims;
  if (first === undefined) throw new Error("There is no claim.");
  const changed = { ...file, claims: [{ ...first, statement: "It is another." }, ...others] };
  for (const { x } of placeArticle(changed, cache).values()) expect(x).not.toBe(7777);
});

test("what stories tell moves nothing, and so asks for no other layout", () => {
  const before = readdirSync(cache).length;
  placeArticle({ ...file, stories: [] }, cache);
  expect(readdirSync(cache)).toHaveLength(before);
});

test("seats kept of an earlier map ask for a layout that begins with them", () => {
  const before = placeWorld(file, new Map(), cache);
  const kept = new Map(
    before.regions.map(({ id, box }) => [id, { box, seats: new Map(before.positions) }]),
  );
  const count = readdirSync(cache).length;
  expect(placeWorld(file, kept, cache)).toEqual(layoutWorld(buildGraph(file), { kept }));
  expect(readdirSync(cache)).toHaveLength(count + 1);
});
