import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/**
 * What a claim of an agreement's history is about, before its sentence: "Party: YLB", "Covers:
 * Lithium". The agreement itself, whose history it is, goes without saying.
 */
export function formatHistoryTopic(
  words: Words,
  graph: Graph,
  claim: Claim,
  agreement: NodeId,
): string {
  const far = claim.subject === agreement ? claim.object : claim.subject;
  return fill(findTopic(words, claim), { name: findShortName(graph, far) });
}

/** The parties of claims of a party to an agreement: "YLB, Uranium One Group". */
export function formatParties(words: Words, graph: Graph, claims: readonly Claim[]): string {
  return claims.map(({ subject }) => findShortName(graph, subject)).join(words.text.joints.comma);
}

function findTopic(words: Words, { predicate }: Claim): string {
  const { topics } = words.chapter("panels").agreement;
  switch (predicate) {
    case "party-to":
      return topics.party;
    case "covers":
      return topics.covers;
    default:
      return topics.authority;
  }
}
