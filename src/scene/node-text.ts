import { readShortName } from "#graph/names.ts";
import type { GraphNode } from "#schema/graph.ts";
import { LABEL_FONT, LABEL_WIDTH } from "./geometry.ts";
import { breakLines } from "./text-width.ts";

/** A formula or a company's short name of more characters than this does not fit its symbol. */
const MOST_IN_SYMBOL = 4;

/**
 * What stands inside a node's symbol: a country's code, an element's symbol, a person's initials, a
 * short formula or company name. Empty where the kind's own mark stands instead.
 */
export function findGlyph(node: GraphNode): string {
  switch (node.type) {
    case "country":
      return node.symbol ?? "";
    case "mineral":
      return formatFormula(node.symbol ?? "…");
    case "person":
      return findInitials(node.name);
    case "product":
      return shorten(formatFormula(node.symbol ?? ""));
    case "company":
      return shorten(readShortName(node));
    default:
      return "";
  }
}

/** The lines of a node's label; a formula too long for its symbol is the last of them. */
export function breakLabel(node: GraphNode): readonly string[] {
  const lines = breakLines(readShortName(node), LABEL_FONT, LABEL_WIDTH);
  if (node.type !== "product" || node.symbol === undefined) return lines;
  const formula = formatFormula(node.symbol);
  return shorten(formula) === "" ? [...lines, formula] : lines;
}

/** A chemical formula with its counts lowered: "Li2CO3" → "Li₂CO₃". A leading count stays. */
export function formatFormula(symbol: string): string {
  return symbol.replace(/(?<=[\p{L})])\d+/gu, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit))),
  );
}

function shorten(text: string): string {
  return [...text].length <= MOST_IN_SYMBOL ? text : "";
}

/** First letters of the first and the last word that begin with a capital: particles do not count. */
function findInitials(name: string): string {
  const capitals = name.split(/\s+/u).flatMap((word) => word.match(/^\p{Lu}/u) ?? []);
  const first = capitals[0] ?? "";
  const last = capitals.length > 1 ? (capitals.at(-1) ?? "") : "";
  return first + last;
}
