import locales from "@citation-js/plugin-csl/lib-mjs/locales.json";
import styles from "@citation-js/plugin-csl/lib-mjs/styles.json";
import CSL from "citeproc";
import chicago from "./chicago-bibliography.csl?raw";
import { type CitationItem, isOwnItem } from "./citation-items.ts";

/** The styles citations are formatted in: APA's 7th edition; Chicago's 18th, as its bibliography has them. */
export type CitationStyle = "apa" | "chicago";

const STYLES: Readonly<Record<CitationStyle, string>> = { apa: styles.apa, chicago };

interface Formatter {
  readonly format: (item: unknown) => string;
}
/** "November 25, 2026", as both styles write a day. */
const LONG_DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const formatters = new Map<CitationStyle, Formatter>();

/**
 * One entry of a bibliography, as plain text.
 *
 * Formatted by citeproc-js. A style is read when it is first asked for, which takes a desktop some
 * tenths of a second.
 */
export function formatStyled(item: CitationItem, style: CitationStyle): string {
  const formatter = formatters.get(style) ?? createFormatter(style);
  formatters.set(style, formatter);
  const text = formatter.format(toStyledItem(item)).trim();
  return style === "apa" && isOwnItem(item) ? withRetrievalDate(text, item) : text;
}

function createFormatter(style: CitationStyle): Formatter {
  let asked: unknown;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locales["en-US"], retrieveItem: () => asked },
    STYLES[style],
    "en-US",
    true,
  );
  engine.setOutputFormat("text");
  return {
    format: (item) => {
      asked = { ...Object(item), id: "item" };
      engine.updateItems([]); // It keeps what it was given before under the same id.
      engine.updateItems(["item"]);
      const bibliography = engine.makeBibliography();
      return bibliography === false ? "" : (bibliography[1][0] ?? "");
    },
  };
}

/**
 * An item as the styles should see it. Names of papers and firms keep their spelling where a style
 * capitalises ("Mining.com"), and so do names of nodes and the words of claims. A page of this site
 * is an entry of its data, for which the styles print the version.
 */
function toStyledItem(item: CitationItem) {
  const container = item["container-title"];
  const isOwn = isOwnItem(item);
  return {
    ...item,
    note: undefined,
    title: isOwn ? keepCase(item.title) : item.title,
    ...(container === undefined ? {} : { "container-title": keepCase(container) }),
    ...(isOwn && item.type === "webpage" ? { type: "entry" } : {}),
  };
}

function keepCase(text: string): string {
  return `<span class="nocase">${text}</span>`;
}

/**
 * The style file asks when a work without a date was read; the manual also asks it of works that are
 * made to change (Publication Manual of the APA, 7th ed., 9.16), as pages of this site are.
 */
function withRetrievalDate(text: string, { URL: url, accessed }: CitationItem): string {
  const [year = 0, month = 1, day = 1] = accessed["date-parts"][0];
  const read = `Retrieved ${LONG_DATE.format(Date.UTC(year, month - 1, day))}, from ${url}`;
  return text.endsWith(url) ? `${text.slice(0, -url.length)}${read}` : text;
}
