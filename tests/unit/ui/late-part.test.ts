import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { LATE_PARTS, listNeededOn } from "#ui/app/late-parts.ts";
import { READER } from "#ui/embed/late-reader.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { latePart } from "#ui/shared/late-part.ts";
import { CANVAS } from "#ui/views/graph/late-diagram.ts";
import { ENGLISH } from "#words/en/en.ts";
import { createWords } from "#words/words.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const createEnglish = async () => createWords(ENGLISH, await ENGLISH.page());

/** A part whose first attempts fail. */
function createPart(failures: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError("Failed to fetch");
    return { says: "here" };
  });
  return { load, part: latePart({ source: "ui/a.tsx", load }) };
}

describe("a part that comes later", () => {
  test("brings its chapters of words, in each language by itself", async () => {
    const [english, other] = await Promise.all([createEnglish(), createEnglish()]);
    const part = latePart({
      source: "ui/a.tsx",
      chapters: ["walk"],
      load: async () => ({ says: "here" }),
    });
    expect(english.has("walk")).toBe(false);
    await part.load(english);
    expect(english.has("walk")).toBe(true);
    expect(part.read(english)).toEqual({ says: "here" });
    expect(part.read(other)).toBeNull();
    await part.load(other);
    expect(other.has("walk")).toBe(true);
  });

  test("is missing where its words cannot be had, until they are asked for again", async () => {
    const walk = vi.fn(ENGLISH.chapters.walk);
    walk.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const language = { ...ENGLISH, chapters: { ...ENGLISH.chapters, walk } };
    const words = createWords(language, await language.page());
    const part = latePart({ source: "ui/a.tsx", chapters: ["walk"], load: async () => ({}) });
    await expect(part.load(words)).resolves.toBeNull();
    await expect(part.load(words)).resolves.toEqual({});
  });

  test("is loaded once for all who ask, and can be read from then on", async () => {
    const { load, part } = createPart(0);
    expect(part.read(ENGLISH_WORDS)).toBeNull();
    expect(load).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([part.load(ENGLISH_WORDS), part.ask(ENGLISH_WORDS)]);
    expect(one).toEqual({ says: "here" });
    expect(other).toBe(one);
    expect(part.read(ENGLISH_WORDS)).toBe(one);
    await part.load(ENGLISH_WORDS);
    expect(load).toHaveBeenCalledOnce();
  });

  test("that could not be loaded is null, and the next call tries again", async () => {
    const { load, part } = createPart(1);
    await expect(part.load(ENGLISH_WORDS)).resolves.toBeNull();
    expect(part.read(ENGLISH_WORDS)).toBeNull();
    await expect(part.load(ENGLISH_WORDS)).resolves.toEqual({ says: "here" });
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("does not try again for every rendering, only once it has been forgotten", async () => {
    const { load, part } = createPart(1);
    await part.ask(ENGLISH_WORDS);
    await expect(part.ask(ENGLISH_WORDS)).resolves.toBeNull();
    expect(load).toHaveBeenCalledOnce();
    part.forget(ENGLISH_WORDS);
    await expect(part.ask(ENGLISH_WORDS)).resolves.toEqual({ says: "here" });
  });

  test("is of no use without the parts it needs", async () => {
    const needed = createPart(1).part;
    const part = latePart({
      source: "ui/b.tsx",
      load: async () => ({ says: "both" }),
      needs: [needed],
    });
    await expect(part.load(ENGLISH_WORDS)).resolves.toBeNull();
    expect(part.read(ENGLISH_WORDS)).toBeNull();
    await expect(part.load(ENGLISH_WORDS)).resolves.toEqual({ says: "both" });
    expect(needed.read(ENGLISH_WORDS)).not.toBeNull();
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
