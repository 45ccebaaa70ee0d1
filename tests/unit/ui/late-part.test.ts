import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { LATE_PARTS, listNeededOn } from "#ui/app/late-parts.ts";
import { READER } from "#ui/embed/late-reader.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { latePart } from "#ui/shared/late-part.ts";
import { CANVAS } from "#ui/views/graph/late-diagram.ts";

/** A part whose first attempts fail. */
function createPart(failures: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError("Failed to fetch");
    return { says: "here" };
  });
  return { load, part: latePart({ source: "ui/a.tsx", load }) };
}

describe("a part that comes later", () => {
  test("is loaded once for all who ask, and can be read from then on", async () => {
    const { load, part } = createPart(0);
    expect(part.read()).toBeNull();
    expect(load).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([part.load(), part.ask()]);
    expect(one).toEqual({ says: "here" });
    expect(other).toBe(one);
    expect(part.read()).toBe(one);
    await part.load();
    expect(load).toHaveBeenCalledOnce();
  });

  test("that could not be loaded is null, and the next call tries again", async () => {
    const { load, part } = createPart(1);
    await expect(part.load()).resolves.toBeNull();
    expect(part.read()).toBeNull();
    await expect(part.load()).resolves.toEqual({ says: "here" });
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("does not try again for every rendering, only once it has been forgotten", async () => {
    const { load, part } = createPart(1);
    await part.ask();
    await expect(part.ask()).resolves.toBeNull();
    expect(load).toHaveBeenCalledOnce();
    part.forget();
    await expect(part.ask()).resolves.toEqual({ says: "here" });
  });

  test("is of no use without the parts it needs", async () => {
    const needed = createPart(1).part;
    const part = latePart({
      source: "ui/b.tsx",
      load: async () => ({ says: "both" }),
      needs: [needed],
    });
    await expect(part.load()).resolves.toBeNull();
    expect(part.read()).toBeNull();
    await expect(part.load()).resolves.toEqual({ says: "both" });
    expect(needed.read()).not.toBeNull();
  });
});

describe("the list of late parts", () => {
  test("says what a page needs soon: the canvas everywhere, the panel's pages or reader mode", () => {
    expect(listNeededOn("/")).toEqual([CANVAS]);
    expect(listNeededOn("/embed/")).toEqual([READER, CANVAS]);
    for (const path of ["/about/", "/node/ylb/", ""]) {
      expect(listNeededOn(path), path).toEqual([PAGES, CANVAS]);
    }
  });

  const declared = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|\/)late-[\w-]+\.ts$/.test(path) && !/late-parts?\.ts$/.test(path))
    .map((path) => [path, readFileSync(`src/ui/${path}`, "utf8")] as const);

  test.for(declared)("names in %s the modules that it imports", ([path, text]) => {
    const folder = `ui/${path.slice(0, path.lastIndexOf("/"))}`;
    const sources = [...text.matchAll(/\bsource: "([^"]+)"/g)].map(([, source]) => source);
    const imported = [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, specifier = ""]) =>
      specifier.startsWith("#") ? specifier.slice(1) : `${folder}/${specifier.slice(2)}`,
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(imported).toEqual(sources);
  });

  test("has each part once", () => {
    const sources = LATE_PARTS.map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
  });
});
