import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LABEL_FONT } from "#scene/geometry.ts";
import {
  LINE_STYLES,
  LINE_WIDTHS,
  TINT_DIM,
  TINT_REACH,
  WIDTH_FACTORS,
} from "#scene/line-style.ts";
import { REGION_FONT } from "#scene/region-label.ts";
import { BADGE_FONT, MORE_FROM } from "#scene/svg-badge.ts";
import { GLYPH_FONT, ROLES, SYMBOL_STROKE } from "#scene/symbols.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

const diagram = ["symbols", "diagram"]
  .map((name) => readFileSync(`src/styles/${name}.css`, "utf8"))
  .join("\n");
const tokens = readFileSync("src/styles/tokens.css", "utf8");

/** The declarations of the rules of exactly this selector. */
function readRule(selector: string): string {
  const rules = diagram.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const bodies = [...rules].filter(([, name = ""]) => name.trim() === selector);
  return bodies.map(([, , body = ""]) => body).join("");
}
const pixels = (text: string): readonly number[] =>
  [...text.matchAll(/([\d.]+)px/g)].map(([, value]) => Number(value));

describe("diagram.css says what the canvas draws from code", () => {
  test.for(Object.entries(LINE_STYLES))("the pattern of %s lines", ([name, { dashes, cap }]) => {
    const selector = name === "bridge" ? ".diagram-bridge" : `.diagram-standing-${name}`;
    const rule = readRule(`${selector} .diagram-line`);
    const pattern = /stroke-dasharray:([^;]*)/.exec(rule)?.[1] ?? "";
    expect(pixels(pattern)).toEqual(dashes ?? []);
    expect(rule.includes("stroke-linecap: round")).toBe(cap === "round");
  });

  test.for(Object.entries(WIDTH_FACTORS))("the width of %s lines", ([name, factor]) => {
    const selector = name === "bridge" ? ".diagram-bridge" : `.diagram-standing-${name}`;
    expect(readRule(`${selector} .diagram-line`)).toContain(`* ${factor} *`);
  });

  test.for(Object.entries(LINE_WIDTHS))("the width of %s lines", ([emphasis, width]) => {
    const rule = readRule(
      emphasis === "plain" ? ".diagram-edge" : `.diagram-edge.diagram-${emphasis}`,
    );
    expect(/--width:([^;]*)/.exec(rule)?.[1]?.trim()).toBe(`${width}px`);
  });

  test("the sizes of text and strokes", () => {
    expect(pixels(/font:([^;]*)/.exec(readRule(".diagram-label"))?.[1] ?? "")).toEqual([
      LABEL_FONT,
    ]);
    expect(pixels(/font:([^;]*)/.exec(readRule(".diagram-count"))?.[1] ?? "")).toEqual([
      BADGE_FONT,
    ]);
    expect(pixels(/font:([^;]*)/.exec(readRule(`.${ROLES.glyph}`))?.[1] ?? "")).toEqual([
      GLYPH_FONT,
    ]);
    expect(pixels(readRule(`.${ROLES.outline}`))).toEqual([SYMBOL_STROKE]);
  });

  test("the label of a region, the tint of a change, and from where badges show", () => {
    const size = /font:([^;]*)/.exec(readRule(".diagram-region-label"))?.[1] ?? "";
    expect(pixels(size)).toEqual([REGION_FONT]);
    expect(pixels(readRule(".diagram-tint"))).toEqual([2 * TINT_REACH]);
    expect(readRule(".diagram-dim .diagram-tint")).toContain(`stroke-opacity: ${TINT_DIM};`);
    expect(readRule(".diagram-more-scale")).toContain(`--from: ${MORE_FROM};`);
  });

  test.for(NODE_TYPES)("both colours of a %s, dimmed too", (kind) => {
    expect(readRule(`.diagram-kind-${kind}`)).toContain(`var(--kind-${kind}-ink)`);
    expect(readRule(`.diagram-dim .diagram-kind-${kind}`)).toContain(`var(--kind-${kind}-dim-ink)`);
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
  const known = new Set([...tokens.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
  const own = new Set([...diagram.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
  const used = [...diagram.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => name);
  expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  expect(diagram).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
});
