import { beforeAll, describe, expect, test } from "vitest";
import { LEAST_TEXT } from "#build/previews/ink.ts";
import { readLightColours } from "#build/previews/light-colours.ts";
import { listPreviews } from "#build/previews/list-previews.ts";
import { PREVIEW_SIZE } from "#build/previews/preview-files.ts";
import { setTexts } from "#build/previews/set-text.ts";
import { findTopClaim } from "#build/previews/top-claim.ts";
import { readTypeface } from "#build/previews/typeface.ts";
import { compileSite } from "#build/site/compile-site.ts";
import { listArticleIds } from "#graph/article-scope.ts";
import { findClaimEntry } from "#graph/claim-entries.ts";
import type { Graph } from "#graph/graph.ts";
import { formatSvg, type SvgElement } from "#scene/svg-tree.ts";
import { readOf, WHOLE } from "#view/scopes.ts";
import { formatAsOf } from "#words/dates.ts";
import { parseXml } from "../../../support/parse-xml.ts";
import { ENGLISH_WORDS } from "../../../support/words.ts";

interface DrawnText {
  readonly text: string;
  readonly size: number;
  /** What its capitals cover, in pixels of the picture. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A slow machine is no fault: placing the nodes takes long, in milliseconds. */
const PATIENCE = 120_000;

const typeface = readTypeface();
let whole: Graph;
let drawings: ReadonlyMap<string, SvgElement>;
let texts: ReadonlyMap<string, readonly DrawnText[]>;

beforeAll(() => {
  const site = compileSite("data");
  whole = readOf(site.graphs, WHOLE);
  const ids = listArticleIds(readOf(site.files, WHOLE));
  const ink = { colours: readLightColours(), typeface, words: ENGLISH_WORDS };
  drawings = new Map(listPreviews(site, ids, ink).map(({ file, draw }) => [file, draw()]));
  texts = new Map([...drawings].map(([file, tree]) => [file, listTexts(tree)]));
}, PATIENCE);

/** The texts of a drawing, where transforms put them. */
function listTexts(tree: SvgElement, x = 0, y = 0, scale = 1): readonly DrawnText[] {
  const { transform = "", ...attributes } = tree.attributes;
  const [, dx = "0", dy = "0"] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(transform) ?? [];
  const [, factor = "1"] = /scale\(([\d.]+)\)/.exec(transform) ?? [];
  const [left, top, size] = [
    x + Number(dx) * scale,
    y + Number(dy) * scale,
    scale * Number(factor),
  ];
  if (tree.tag !== "text") {
    return tree.children.flatMap((child) =>
      typeof child === "string" ? [] : listTexts(child, left, top, size),
    );
  }
  const text = tree.children.join("");
  const font = Number(attributes["font-size"]) * size;
  const width = typeface.measure(text, attributes["font-weight"] === "700" ? 700 : 400) * font;
  const anchors: Readonly<Record<string, number>> = { middle: width / 2, end: width };
  const start =
    left + Number(attributes.x ?? 0) * size - (anchors[attributes["text-anchor"] ?? ""] ?? 0);
  const baseline = top + Number(attributes.y ?? 0) * size;
  return [
    {
      text,
      size: font,
      left: start,
      right: start + width,
      top: baseline - font * 0.72,
      bottom: baseline,
    },
  ];
}

const bare = (text: string): string => text.replaceAll(/\s/g, "");
const readWords = (file: string): string =>
  bare((texts.get(file) ?? []).map(({ text }) => text).join(""));

/** Files whose drawing breaks a rule, with what does. */
function findBreaches(
  find: (text: DrawnText, all: readonly DrawnText[]) => boolean,
): readonly string[] {
  return [...texts].flatMap(([file, all]) =>
    all.filter((text) => find(text, all)).map(({ text }) => `${file}: ${text}`),
  );
}

describe("every preview", () => {
  test("is there: of each scope, node and claim", () => {
    const { nodes, claims } = whole;
    expect(drawings.size).toBe(2 + nodes.size + claims.size);
  });

  test("is well-formed, and once its texts are set needs no font", () => {
    for (const [file, tree] of drawings) {
      const xml = formatSvg(setTexts(tree, typeface));
      expect(parseXml(xml).name, file).toBe("svg");
      expect(xml, file).not.toMatch(/<text|font-|var\(|NaN|undefined/);
    }
  });

  test("has no text that is too small to be read at a third of its size", () => {
    expect(findBreaches(({ size }) => size < LEAST_TEXT)).toEqual([]);
  });

  test("has no text that leaves the picture", () => {
    const margin = 12;
    expect(
      findBreaches(
        ({ left, right, top, bottom }) =>
          left < margin ||
          right > PREVIEW_SIZE.width - margin ||
          top < margin ||
          bottom > PREVIEW_SIZE.height - margin,
      ),
    ).toEqual([]);
  });

  test("has no two texts that meet", () => {
    const meets = (a: DrawnText, b: DrawnText): boolean =>
      a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    expect(findBreaches((text, all) => all.some((other) => meets(text, other)))).toEqual([]);
  });

  test("has no text that was cut", () => {
    // What the article calls other elements has an ellipsis for its symbol.
    expect(findBreaches(({ text }) => text.length > 1 && text.endsWith("…"))).toEqual([]);
  });
});

describe("a preview", () => {
  test("of a node says its kind, name, names in other scripts, and its top claim", () => {
    for (const node of whole.nodes.values()) {
      const words = readWords(`previews/node/${node.id}.png`);
      expect(words).toContain(bare(ENGLISH_WORDS.text.kinds[node.type].one + node.name));
      expect(words).toContain(bare(node.names?.zh ?? ""));
      expect(words).toContain(bare(node.names?.ru ?? ""));
      const top = findTopClaim(whole, node.id);
      if (top === null) continue;
      const { claim, name, sometime } = top;
      expect(words).toContain(bare(claim.statement + ENGLISH_WORDS.text.standings[name]));
      expect(words).toContain(
        bare(formatAsOf(ENGLISH_WORDS, claim.asOf, claim.asOfApprox, sometime)),
      );
    }
  });

  test("of a claim says its standing, date, sentence, and where it was published", () => {
    for (const claim of whole.claims.values()) {
      const words = readWords(`previews/claim/${claim.id}.png`);
      expect(words).toContain(bare(claim.statement));
      const { name } = findClaimEntry(whole, claim, null);
      expect(words.startsWith(bare(ENGLISH_WORDS.text.standings[name]))).toBe(true);
      const when = formatAsOf(ENGLISH_WORDS, claim.asOf, claim.asOfApprox).replace("as of ", "");
      expect(words).toContain(bare(when));
      const [publisher = "?"] = claim.sources.map(
        ({ source }) => whole.sources.get(source)?.publisher,
      );
      expect(words).toContain(bare(publisher));
    }
  });
});
