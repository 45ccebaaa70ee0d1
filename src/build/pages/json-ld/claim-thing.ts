import { toInterval } from "#graph/as-of.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, NodeId, Source } from "#schema/graph.ts";
import type { Words } from "#words/words.ts";
import { buildClaimReference } from "./claim-address.ts";
import {
  DATA_LICENCE,
  datasetAddress,
  publisherReference,
  RECORDS_LANGUAGE,
} from "./dataset-thing.ts";
import { type JsonLdNode, type JsonLdSite, oneOrMany } from "./json-ld.ts";
import { buildNodeReference } from "./node-thing.ts";
import { buildSourceThing } from "./source-thing.ts";

/**
 * A claim as schema.org has it.
 *
 * Its `author` is who said it, where a source quotes somebody; its `claimInterpreter` is Salar, whose
 * words the sentence is. `temporalCoverage` is the date at which it holds and `creativeWorkStatus` its
 * standing then; `datePublished` is when the first of its sources came out. Partial dates stay
 * partial, which ISO 8601 allows, and an inferred one has the "~" of ISO 8601-2.
 */
export function buildClaimThing(
  site: JsonLdSite,
  words: Words,
  graph: Graph,
  claim: Claim,
): JsonLdNode {
  const sources = listSources(graph, claim);
  const first = findFirstSource(sources);
  const speaker = claim.attributedTo === undefined ? [] : refer(site, graph, [claim.attributedTo]);
  return {
    ...buildClaimReference(site, claim),
    text: claim.statement,
    inLanguage: RECORDS_LANGUAGE,
    identifier: { "@type": "PropertyValue", propertyID: "Salar claim", value: claim.id },
    creativeWorkStatus: words.text.standings[claim.status],
    temporalCoverage: formatCoverage(claim),
    datePublished: first?.published ?? undefined,
    author: oneOrMany(speaker),
    claimInterpreter: publisherReference(site, words),
    about: refer(site, graph, [claim.subject, claim.object]),
    appearance: oneOrMany(sources.map((source) => buildSourceThing(site, source))),
    firstAppearance: first === null ? undefined : { "@id": buildSourceThing(site, first)["@id"] },
    isPartOf: { "@id": datasetAddress(site) },
    license: DATA_LICENCE,
  };
}

function formatCoverage({ asOf, asOfApprox = false }: Claim): string | undefined {
  if (asOf === null) return undefined;
  return asOfApprox ? `${asOf}~` : asOf;
}

function refer(site: JsonLdSite, { nodes }: Graph, ids: readonly NodeId[]): readonly JsonLdNode[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [buildNodeReference(site, node)];
  });
}

function listSources({ sources }: Graph, claim: Claim): readonly Source[] {
  const ids = new Set(claim.sources.map(({ source }) => source));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** The source that came out before all others; `null` where their dates do not tell. */
function findFirstSource(sources: readonly Source[]): Source | null {
  const dated = sources.flatMap(({ published, publishedApprox = false }) =>
    published === null || publishedApprox ? [] : [toInterval(published)],
  );
  if (dated.length < sources.length) return null;
  const found = sources.find((_, at) => {
    return dated.every((one, other) => other === at || (dated[at]?.end ?? "") < one.start);
  });
  return found ?? null;
}
