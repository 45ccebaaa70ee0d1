import type { Claim } from "#schema/graph.ts";
import { formatPath } from "#view/address.ts";
import { type JsonLdNode, type JsonLdSite, toPageAddress } from "./json-ld.ts";

/** A claim where another thing names it: its sentence, and the id it has on its own page. */
export function buildClaimReference(site: JsonLdSite, { id, statement }: Claim): JsonLdNode {
  const page = toPageAddress(site, formatPath({ page: "claim", id }));
  return { "@type": "Claim", "@id": `${page}#claim`, name: statement, url: page };
}
