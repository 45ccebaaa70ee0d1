import { NODE_TYPES } from "#schema/vocabulary.ts";
import { LABEL_FONT } from "./geometry.ts";
import {
  CHANGE_LOOKS,
  HALO,
  kindTokens,
  LINE_LOOKS,
  type LineLook,
  REGION_LOOK,
  TINT_REACH,
  TONE_LOOKS,
  TONES,
  type Token,
} from "./looks.ts";
import { REGION_FONT } from "./region-label.ts";
import { BADGE_BORDER, BADGE_FONT, MORE_FROM } from "./svg-badge.ts";
import { LABEL_HALO } from "./svg-label.ts";
import { GLYPH_FONT, ROLES, SYMBOL_STROKE } from "./symbols.ts";

type Style = Readonly<Record<string, string | number>>;

/**
 * Style rules that give the static drawing, and symbols in lists, the looks of `looks.ts`. They come
 * before `styles/diagram.css`, which says the rest: what scales, and what pointing does.
 *
 * @returns A style sheet of about 6 kB, the same each time.
 */
export function formatLookRules(): string {
  return [...listSizes(), ...listTones(), ...listLines(), ...listChanges(), ...listKinds()].join(
    "\n",
  );
}

function rule(selector: string, style: Style): string {
  const lines = Object.entries(style).map(([property, value]) => `${property}:${value}`);
  return `${selector}{${lines.join(";")}}`;
}

function colour(token: Token): string {
  return `var(--${token})`;
}

/** A length that grows and shrinks with the symbols. */
function scaled(length: number): string {
  return `calc(${length}px * var(--symbol-scale))`;
}

function listSizes(): readonly string[] {
  const strokes = [ROLES.outline, ROLES.mark].map((role) => `.${role}`).join();
  return [
    rule(strokes, { "stroke-width": `${SYMBOL_STROKE}px` }),
    rule(`.${ROLES.glyph}`, { font: `700 ${GLYPH_FONT}px var(--font)` }),
    rule(".diagram-label", {
      font: `${LABEL_FONT}px var(--font)`,
      stroke: colour("ground"),
      "stroke-width": `${LABEL_HALO}px`,
    }),
    rule(".diagram-halo", {
      fill: colour(HALO.fill),
      stroke: colour(HALO.line),
      "stroke-width": `${HALO.ring}px`,
    }),
    rule(".diagram-badge", { fill: colour("ground"), "stroke-width": `${BADGE_BORDER}px` }),
    rule(".diagram-count", { font: `700 ${BADGE_FONT}px var(--font)` }),
    // The badge of hidden neighbours shows from this tier on.
    rule(".diagram-more-scale", { "--from": MORE_FROM }),
    rule(".diagram-region-ground", {
      fill: colour(REGION_LOOK.fill),
      stroke: colour(REGION_LOOK.line),
      "stroke-width": `${REGION_LOOK.border}px`,
    }),
    rule(".diagram-region-label", {
      fill: colour(REGION_LOOK.text),
      font: `700 ${REGION_FONT}px var(--font)`,
    }),
    rule(".diagram-tint", { "stroke-width": scaled(2 * TINT_REACH) }),
  ];
}

function listTones(): readonly string[] {
  return TONES.flatMap((tone) => {
    const look = TONE_LOOKS[tone];
    return [
      rule(`.diagram-edge.diagram-${tone}`, {
        "--stroke": colour(look.line),
        "--width": `${look.lineWidth}px`,
      }),
      rule(`.diagram-more.diagram-${tone}`, { "--stroke": colour(look.badgeLine) }),
      rule(`.diagram-${tone} .diagram-label`, {
        fill: colour(look.text),
        "font-weight": look.labelWeight,
      }),
      rule(`.diagram-${tone} .diagram-count`, { fill: colour(look.text) }),
      rule(`.diagram-${tone} .diagram-tint`, { "stroke-opacity": look.tintOpacity }),
    ];
  });
}

function listLines(): readonly string[] {
  return Object.entries(LINE_LOOKS).map(([kind, look]) => {
    const style = kind === "bridge" ? "diagram-bridge" : `diagram-standing-${kind}`;
    return rule(`.${style} .diagram-line`, strokeOf(look));
  });
}

function strokeOf({ dashes, cap, widthFactor }: LineLook): Style {
  return {
    "stroke-width": `calc(var(--width) * ${widthFactor} * var(--symbol-scale))`,
    "stroke-linecap": cap,
    "stroke-dasharray": dashes?.map(scaled).join(" ") ?? "none",
  };
}

function listChanges(): readonly string[] {
  return Object.entries(CHANGE_LOOKS).map(([change, { tint }]) =>
    rule(`.diagram-change-${change} .diagram-tint`, { stroke: colour(tint) }),
  );
}

function listKinds(): readonly string[] {
  return NODE_TYPES.flatMap((kind) =>
    [false, true].map((isDim) => {
      const { fill, ink } = kindTokens(kind, isDim);
      const selector = `.diagram-kind-${kind}`;
      return rule(isDim ? `.diagram-dim ${selector}` : selector, {
        "--fill": colour(fill),
        "--mark": colour(ink),
      });
    }),
  );
}
