import { formatBibtex, formatCslJson, formatRis } from "#words/citation-exchange.ts";
import type { CitationItem } from "#words/citation-items.ts";
import { formatPlain } from "#words/citation-plain.ts";
import { CITATION_STYLES } from "./late-citation-styles.ts";

export const CITATION_FORMATS = ["plain", "apa", "chicago", "bibtex", "ris", "csl-json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const FORMAT_LABELS: Readonly<Record<CitationFormat, string>> = {
  plain: "Plain",
  apa: "APA",
  chicago: "Chicago",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};

/** How a format is kept as a file, for those that programs read. */
export interface CitationFile {
  readonly extension: string;
  readonly mediaType: string;
}

export const CITATION_FILES: Readonly<Partial<Record<CitationFormat, CitationFile>>> = {
  bibtex: { extension: "bib", mediaType: "application/x-bibtex" },
  ris: { extension: "ris", mediaType: "application/x-research-info-systems" },
  "csl-json": { extension: "json", mediaType: "application/vnd.citationstyles.csl+json" },
};

/** A citation in a format that needs no more than the item; `null` for those that have to be loaded. */
export function formatAtOnce(item: CitationItem, format: CitationFormat): string | null {
  switch (format) {
    case "plain":
      return formatPlain(item);
    case "bibtex":
      return formatBibtex(item);
    case "ris":
      return formatRis(item);
    case "csl-json":
      return formatCslJson(item);
    case "apa":
    case "chicago":
      return null;
  }
}

/**
 * A citation in any format. What formats by style comes with the first that needs it.
 *
 * @throws When that could not be loaded.
 */
export async function formatCitation(item: CitationItem, format: CitationFormat): Promise<string> {
  if (format !== "apa" && format !== "chicago") return formatAtOnce(item, format) ?? "";
  const styles = await CITATION_STYLES.load();
  if (styles === null) throw new Error("The formatter of citations could not be loaded.");
  return styles.formatStyled(item, format);
}
