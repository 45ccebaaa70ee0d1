import { TOKENS, type Token } from "#scene/looks.ts";

/** What the canvas draws with; colours as a browser computes them: in `rgb` notation, which Cytoscape and SVG images both read. */
export interface Palette {
  readonly colour: (token: Token) => string;
  /** A CSS `font-family` list. */
  readonly font: string;
}

/**
 * Reads the palette that holds at an element: its theme, forced colours and all.
 *
 * The tokens themselves hold `light-dark(…)` and system colours, so a probe element's computed
 * colour is read instead. One style calculation for each of about sixty tokens.
 */
export function readPalette(element: Element): Palette {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const computed = getComputedStyle(probe);
  const colours = new Map<Token, string>();
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`;
    colours.set(token, computed.color);
  }
  probe.style.fontFamily = "var(--font)";
  const font = computed.fontFamily;
  probe.remove();
  return { colour: (token) => colours.get(token) ?? "", font };
}
