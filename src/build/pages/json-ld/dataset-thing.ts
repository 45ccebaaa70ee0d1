import type { Graph } from "#graph/graph.ts";
import { findGraphFile, WHOLE } from "#view/scopes.ts";
import { formatCount } from "#words/messages.ts";
import { type JsonLdNode, type JsonLdSite, toAddress } from "./json-ld.ts";

/** What the records may be used under. */
export const DATA_LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const KEYWORDS = [
  ...["lithium", "brine", "salt flats", "critical minerals", "supply chain", "lithium triangle"],
  ...["knowledge graph", "sourced claims", "by-product minerals"],
];

export const datasetAddress = (site: JsonLdSite): string => `${toAddress(site, "/")}#dataset`;
export const websiteAddress = (site: JsonLdSite): string => `${toAddress(site, "/")}#website`;

/** Who publishes the pages and put the claims into words. */
export function publisherReference(site: JsonLdSite): JsonLdNode {
  const url = toAddress(site, "/");
  return { "@type": "Organization", "@id": `${url}#salar`, name: "Salar", url };
}

/** The site as every page names it. */
export function buildWebsiteThing(site: JsonLdSite): JsonLdNode {
  return {
    "@type": "WebSite",
    "@id": websiteAddress(site),
    name: "Salar",
    alternateName: "Salar: the lithium supply chain, claim by claim",
    url: toAddress(site, "/"),
    inLanguage: "en",
    publisher: publisherReference(site),
  };
}

/**
 * All records as a Dataset; `version` names them and `dateModified` is the day they were last changed.
 *
 * @param records - Their version, and that day; "" where it is not known.
 */
export function buildDatasetThing(
  site: JsonLdSite,
  { nodes, relations, claims, sources }: Graph,
  records: { readonly version: string; readonly date: string },
): JsonLdNode {
  const counts = [
    formatCount(nodes.size, "node"),
    formatCount(relations.size, "relation"),
    formatCount(claims.size, "claim"),
  ];
  return {
    "@type": "Dataset",
    "@id": datasetAddress(site),
    name: "Salar: the lithium supply chain, claim by claim",
    description: `Who is linked to whom around lithium from brine, and how firmly: ${counts.join(", ")} from ${formatCount(sources.size, "source")}. A claim is one sentence with its standing, the date at which it holds, who said it and its sources.`,
    url: toAddress(site, "/about/"),
    keywords: KEYWORDS,
    version: records.version,
    dateModified: records.date === "" ? undefined : records.date,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: DATA_LICENCE,
    creator: publisherReference(site),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: toAddress(site, findGraphFile(WHOLE) ?? ""),
    },
  };
}
