import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatLookRules } from "#scene/look-rules.ts";
import { CHANGE_LOOKS, kindTokens, LINE_LOOKS, TOKENS, TONE_LOOKS } from "#scene/looks.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

const read = (name: string): string => readFileSync(`src/styles/${name}.css`, "utf8");
const diagram = [formatLookRules(), read("symbols"), read("diagram")].join("\n");
const tokens = read("tokens");

describe("the rules written from the looks", () => {
  const rules = formatLookRules().split("\n");
  const of = (selector: string): string =>
    rules.find((rule) => rule.startsWith(`${selector}{`)) ?? "none";

  test("stroke a line by its standing, growing with the symbols", () => {
    expect(of(".diagram-standing-agreed .diagram-line")).toBe(
      ".diagram-standing-agreed .diagram-line{stroke-width:calc(var(--width) * 1 * var(--symbol-scale));" +
        "stroke-linecap:butt;stroke-dasharray:calc(13px * var(--symbol-scale)) calc(5px * var(--symbol-scale))}",
    );
    expect(of(".diagram-standing-ended .diagram-line")).toContain("stroke-dasharray:none}");
    expect(of(".diagram-bridge .diagram-line")).toContain("var(--width) * 0.8 *");
  });

  test("have one for every kind, dimmed or not, every standing, tone and change", () => {
    for (const kind of NODE_TYPES) {
      expect(of(`.diagram-kind-${kind}`)).toContain(`--mark:var(--${kindTokens(kind).ink})`);
      expect(of(`.diagram-dim .diagram-kind-${kind}`)).toContain(
        `--fill:var(--${kindTokens(kind, true).fill})`,
      );
    }
    const selectors = [
      ...Object.keys(LINE_LOOKS).map((kind) =>
        kind === "bridge"
          ? ".diagram-bridge .diagram-line"
          : `.diagram-standing-${kind} .diagram-line`,
      ),
      ...Object.keys(TONE_LOOKS).map((tone) => `.diagram-edge.diagram-${tone}`),
      ...Object.keys(CHANGE_LOOKS).map((change) => `.diagram-change-${change} .diagram-tint`),
    ];
    expect(selectors.filter((selector) => of(selector) === "none")).toEqual([]);
  });

  test("are not said again, nor overruled, by hand", () => {
    const byHand = `${read("symbols")}\n${read("diagram")}`;
    expect(byHand).not.toMatch(/stroke-dasharray|--kind-|--change-|--line\b|--region/);
  });
});

/** Light and dark value of a token that has both. */
function readToken(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(
    tokens,
  );
  if (found === null) throw new Error(`tokens.css has no pair of colours --${name}`);
  return [found[1] ?? "", found[2] ?? ""];
}

/** Contrast ratio of two colours `#rrggbb` (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function findContrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes = [
  ["light", 0],
  ["dark", 1],
] as const;

describe.for(themes)("the %s theme", ([, theme]) => {
  const contrast = (ink: string, ground: string) =>
    findContrast(readToken(ink)[theme], readToken(ground)[theme]);
  const grounds = ["ground", "surface", "surface-raised"];

  test.for(["ink", "ink-soft", "ink-dim", "accent", "warn"])(
    "--%s reads on every ground",
    (ink) => {
      for (const ground of grounds)
        expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.for(["line", "line-lit", "focus"])("--%s is seen on every ground", (line) => {
    for (const ground of grounds) expect(contrast(line, ground), ground).toBeGreaterThanOrEqual(3);
  });

  test.for(NODE_TYPES)("a %s is seen on the ground, and what is on it reads", (kind) => {
    const body = contrast(`kind-${kind}`, "ground");
    const ink = contrast(`kind-${kind}-ink`, "ground");
    expect(Math.max(body, ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`kind-${kind}-ink`, `kind-${kind}`)).toBeGreaterThanOrEqual(4.5);
  });

  test.for(["established", "agreed", "negotiating", "proposed", "suspended", "ended"])(
    "the word %s reads on its chip",
    (status) => {
      expect(contrast(`status-${status}-ink`, `status-${status}-tint`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("the label of a region reads on its ground, and nodes' labels do", () => {
    for (const ink of ["region-ink", "ink", "ink-dim"]) {
      expect(contrast(ink, "region"), ink).toBeGreaterThanOrEqual(4.3);
    }
    expect(contrast("region-ink", "region")).toBeGreaterThanOrEqual(4.5);
  });

  test.for(["added", "ended", "changed"])("what is %s can be told from the ground", (change) => {
    expect(contrast(`change-${change}`, "ground")).toBeGreaterThanOrEqual(1.25);
  });

  test("text on the accent reads", () => {
    expect(contrast("accent-ink", "accent")).toBeGreaterThanOrEqual(4.5);
  });
});

test("every colour that the diagram names is a token", () => {
  for (const token of TOKENS) expect(tokens).toContain(`--${token}:`);
  const known = new Set([...tokens.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
  const own = new Set([...diagram.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
  const used = [...diagram.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => name);
  expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  expect(diagram).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
});
