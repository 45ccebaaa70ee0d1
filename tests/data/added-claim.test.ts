import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileSite } from "#build/site/compile-site.ts";
import { checkFolder } from "#build/site/read-records.ts";
import { formatFault } from "#schema/data-error.ts";
import { addClaim } from "../support/few-records.ts";
import { id, readArticleFile, readWorldFile } from "../support/graph-builder.ts";
import { measureLayout } from "../support/measure-layout.ts";

// Its pages, and the walk from one to the other: `e2e/below-root.test.ts`.
describe("one claim more, with a node and a source of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "salar-added-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync("data", folder, { recursive: true });
  addClaim(folder);

  test("breaks no rule of the records", () => {
    expect(checkFolder(folder).faults.map(formatFault)).toEqual([]);
  });

  test("is drawn like the others, and leaves the article's drawing as it was", () => {
    const { files, graphs } = compileSite(folder);
    expect(files.world.claims).toHaveLength(readWorldFile().claims.length + 1);
    const { positions } = graphs.world;
    expect(positions.size).toBe(graphs.world.nodes.size);
    const { x, y } = positions.get(id("added-brine-works")) ?? { x: Number.NaN, y: Number.NaN };
    const home = graphs.world.regions.find(({ id: key }) => key === "bolivia")?.box;
    if (home === undefined) throw new Error("Bolivia has no ground.");
    expect(x > home.x && x < home.x + home.width).toBe(true);
    expect(y > home.y && y < home.y + home.height).toBe(true);
    expect(measureLayout(graphs.world, positions)).toMatchObject({
      ...{ nodeOverlaps: 0, labelOverlaps: 0 },
    });
    expect(files.article.nodes).toEqual(readArticleFile().nodes);
    expect(files.article.claims).toEqual(readArticleFile().claims);
  }, 120_000);
});
