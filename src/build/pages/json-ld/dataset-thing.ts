import type { Graph } from "#graph/graph.ts";
import { findGraphFile, WHOLE } from "#view/scopes.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";
import { type JsonLdNode, type JsonLdSite, toAddress, toPageAddress } from "./json-ld.ts";

/** What the records may be used under. */
export const DATA_LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** What claims' sentences, names and summaries are written in, whatever the language of the page. */
export const RECORDS_LANGUAGE = "en";

export const datasetAddress = (site: JsonLdSite): string => `${toPageAddress(site, "/")}#dataset`;
export const websiteAddress = (site: JsonLdSite): string => `${toPageAddress(site, "/")}#website`;

/** Who publishes the pages and put the claims into words. */
export function publisherReference(site: JsonLdSite, words: Words): JsonLdNode {
  const url = toPageAddress(site, "/");
  return { "@type": "Organization", "@id": `${url}#salar`, name: words.chapter("heads").site, url };
}

/** The site as every page names it. */
export function buildWebsiteThing(site: JsonLdSite, words: Words): JsonLdNode {
  const { site: name, siteName } = words.chapter("heads");
  return {
    "@type": "WebSite",
    "@id": websiteAddress(site),
    name,
    alternateName: siteName,
    url: toPageAddress(site, "/"),
    inLanguage: words.language,
    publisher: publisherReference(site, words),
  };
}

/**
 * All records as a Dataset; `version` names them and `dateModified` is the day they were last changed.
 *
 * @param records - Their version, and that day; "" where it is not known.
 */
export function buildDatasetThing(
  site: JsonLdSite,
  words: Words,
  { nodes, relations, claims, sources }: Graph,
  records: { readonly version: string; readonly date: string },
): JsonLdNode {
  const { siteName, dataset } = words.chapter("heads");
  const { counts } = words.text;
  return {
    "@type": "Dataset",
    "@id": datasetAddress(site),
    name: siteName,
    description: fill(dataset.description, {
      nodes: words.count(counts.nodes, nodes.size),
      relations: words.count(counts.relations, relations.size),
      claims: words.count(counts.claims, claims.size),
      sources: words.count(counts.sources, sources.size),
    }),
    url: toPageAddress(site, "/about/"),
    keywords: dataset.keywords,
    version: records.version,
    dateModified: records.date === "" ? undefined : records.date,
    inLanguage: RECORDS_LANGUAGE,
    isAccessibleForFree: true,
    license: DATA_LICENCE,
    creator: publisherReference(site, words),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: toAddress(site, findGraphFile(WHOLE) ?? ""),
    },
  };
}
