import { formatBibtex, formatCslJson, formatRis } from "#words/citation-exchange.ts";
import type { CitationItem } from "#words/citation-items.ts";
import { formatPlain } from "#words/citation-plain.ts";
import type { CitationStyle } from "#words/citation-styles.ts";
import type { Words } from "#words/words.ts";
import { CITATION_STYLES } from "./late-citation-styles.ts";

/** How a format is kept as a file, for those that programs read. */
export interface CitationFile {
  readonly extension: string;
  readonly mediaType: string;
}

/** A form in which a citation is given. */
export interface CitationFormat {
  /** What the choice calls it: a name that is the same in every language, or the language's own word. */
  readonly name: (words: Words) => string;
  /** A citation in it, at once; `null` where a style has to be applied first. */
  readonly format: (words: Words, item: CitationItem) => string | null;
  /** The style it applies, which is loaded when it is first asked for. */
  readonly style?: CitationStyle;
  readonly file?: CitationFile;
}

const PLAIN: CitationFormat = {
  name: (words) => words.chapter("share").cite.plain,
  format: formatPlain,
};

/** The formats, in the order of the choice. Whatever offers citations reads this list. */
export const CITATION_FORMATS: readonly [CitationFormat, ...CitationFormat[]] = [
  PLAIN,
  { name: () => "APA", format: () => null, style: "apa" },
  { name: () => "Chicago", format: () => null, style: "chicago" },
  {
    name: () => "BibTeX",
    format: formatBibtex,
    file: { extension: "bib", mediaType: "application/x-bibtex" },
  },
  {
    name: () => "RIS",
    format: formatRis,
    file: { extension: "ris", mediaType: "application/x-research-info-systems" },
  },
  {
    name: () => "CSL-JSON",
    format: (_, item) => formatCslJson(item),
    file: { extension: "json", mediaType: "application/vnd.citationstyles.csl+json" },
  },
];

/**
 * A citation in any format. What formats by style comes with the first that needs it.
 *
 * @throws When that could not be loaded.
 */
export async function formatCitation(
  words: Words,
  item: CitationItem,
  { format, style }: CitationFormat,
): Promise<string> {
  if (style === undefined) return format(words, item) ?? "";
  const styles = await CITATION_STYLES.load(words);
  if (styles === null) throw new Error("The formatter of citations could not be loaded.");
  return styles.formatStyled(item, style);
}
