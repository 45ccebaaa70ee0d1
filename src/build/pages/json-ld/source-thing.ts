import type { Graph } from "#graph/graph.ts";
import type { Claim, Source, SourceId } from "#schema/graph.ts";
import { safeHref } from "#schema/safe-href.ts";
import type { SourceType } from "#schema/vocabulary.ts";
import { formatPath } from "#view/address.ts";
import { buildClaimReference } from "./claim-address.ts";
import { type JsonLdNode, type JsonLdSite, toPageAddress } from "./json-ld.ts";

/** Company and official papers come in every form, from a filing to a web page. */
const TYPES: Readonly<Record<SourceType, string>> = {
  news: "NewsArticle",
  official: "CreativeWork",
  company: "CreativeWork",
  reference: "CreativeWork",
  academic: "ScholarlyArticle",
};

const sourceAddress = (site: JsonLdSite, id: SourceId): string =>
  `${toPageAddress(site, formatPath({ page: "source", id }))}#source`;

/**
 * A source as schema.org has it. `url` leads to the publisher, `@id` to its page here. A partial date
 * stays partial, which ISO 8601 allows; an inferred one is left out.
 */
export function buildSourceThing(site: JsonLdSite, source: Source): JsonLdNode {
  const { id, title, publisher, url, published, publishedApprox, language, type } = source;
  return {
    "@type": TYPES[type],
    "@id": sourceAddress(site, id),
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    datePublished: publishedApprox === true ? undefined : (published ?? undefined),
    inLanguage: language,
    url: safeHref(url) ?? undefined,
  };
}

/** The claims that rest on a source, each saying that it appears there. */
export function listSourceClaims(
  site: JsonLdSite,
  { claims }: Graph,
  id: SourceId,
): readonly JsonLdNode[] {
  const isOfSource = (claim: Claim): boolean => claim.sources.some(({ source }) => source === id);
  return [...claims.values()].filter(isOfSource).map((claim) => ({
    ...buildClaimReference(site, claim),
    appearance: { "@id": sourceAddress(site, id) },
  }));
}
