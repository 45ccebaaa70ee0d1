import { escapeMarkup, replaceForbidden } from "#schema/escape-markup.ts";

/**
 * A drawing as plain data, so that one description serves the page (rendered by React), a file
 * (written by `formatSvg`) and the images the canvas draws. Attribute names are SVG's own.
 */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

/** What an attribute may be given as; numbers are rounded to hundredths, absent ones are left out. */
type Value = string | number | undefined;

/** Describes one element; shorthand for the literal. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      written[name] = typeof value === "number" ? formatNumber(value) : value;
  }
  return { tag, attributes: written, children };
}

/** A length to hundredths of a unit: finer than any screen shows, and short. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

// A parser would turn these into spaces inside an attribute, or drop them.
const SPACES: Readonly<Record<string, string>> = { "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/**
 * Writes a tree as XML. Text and attribute values are escaped, and what XML forbids even then
 * (control characters, lone surrogates) is left out. Tags and attribute names are not checked: they
 * come from this code, never from data.
 */
export function formatSvg(tree: SvgElement): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  if (tree.children.length === 0) return `<${tree.tag}${attributes}/>`;
  const children = tree.children.map((child) =>
    typeof child === "string" ? escapeXml(child) : formatSvg(child),
  );
  return `<${tree.tag}${attributes}>${children.join("")}</${tree.tag}>`;
}

function escapeXml(text: string): string {
  const written = escapeMarkup(replaceForbidden(text, ""));
  return written.replace(/[\t\n\r]/g, (space) => SPACES[space] ?? space);
}
