import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

/** Reads BibTeX, RIS or CSL-JSON with a program that had no part in writing it, as CSL-JSON. */
export function readCitation(text: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text);
  const [item, ...others] = data;
  if (item === undefined || others.length > 0) throw new Error(`${data.length} items in: ${text}`);
  return item;
}
