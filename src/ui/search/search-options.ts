import type { Graph } from "#graph/graph.ts";
import { findGlyph } from "#scene/node-text.ts";
import { findClosest } from "#schema/closest.ts";
import type { NodeType, PartialDate, Status } from "#schema/graph.ts";
import { type Hit, type SearchIndex, search } from "#search/search-index.ts";
import { withClaim, withNode, withQuery } from "#view/transitions.ts";
import type { View } from "#view/view.ts";

/** Options shown at most of each group: what fits on a screen, since more typing narrows them. */
const MOST_NODES = 8;
const MOST_CLAIMS = 6;
/** Hits asked for, so that one group's many do not crowd out the other's few. */
const MOST_HITS = 60;

interface Option {
  readonly id: string;
  /** What is read out once it is chosen. */
  readonly name: string;
  /** Where it leads; the search text has then done its work. */
  readonly to: (view: View) => View;
}

export interface NodeOption extends Option {
  readonly kind: NodeType;
  readonly glyph: string;
  /** The other name that was found, where it is not the name itself. */
  readonly alsoCalled: string | null;
}

export interface ClaimOption extends Option {
  readonly status: Status;
  readonly asOf: PartialDate | null;
}

export interface SearchOptions {
  readonly nodes: readonly NodeOption[];
  readonly claims: readonly ClaimOption[];
}

export const NO_OPTIONS: SearchOptions = { nodes: [], claims: [] };

/** What the search finds, as the two groups of the list, best first. */
export function listOptions(graph: Graph, index: SearchIndex, text: string): SearchOptions {
  const hits = search(index, text, MOST_HITS);
  return {
    nodes: hits.flatMap((hit) => toNodeOption(graph, hit) ?? []).slice(0, MOST_NODES),
    claims: hits.flatMap((hit) => toClaimOption(graph, hit) ?? []).slice(0, MOST_CLAIMS),
  };
}

function toNodeOption(graph: Graph, hit: Hit): NodeOption | null {
  const node = hit.type === "node" ? graph.nodes.get(hit.id) : undefined;
  if (hit.type !== "node" || node === undefined) return null;
  return {
    id: hit.id,
    name: hit.name,
    to: (view) => withNode(withQuery(view, ""), hit.id),
    kind: hit.kind,
    glyph: findGlyph(node),
    alsoCalled: hit.matched === hit.name ? null : hit.matched,
  };
}

function toClaimOption(graph: Graph, hit: Hit): ClaimOption | null {
  const claim = hit.type === "claim" ? graph.claims.get(hit.id) : undefined;
  if (hit.type !== "claim" || claim === undefined) return null;
  return {
    id: hit.id,
    name: hit.statement,
    to: (view) => withClaim(withQuery(view, ""), hit.id),
    status: claim.status,
    asOf: claim.asOf,
  };
}

/** Names close to a text that finds nothing, for a "did you mean". */
export function findNearNames(graph: Graph, text: string): readonly string[] {
  const names = [...graph.nodes.values()].map((node) => node.label ?? node.name);
  return findClosest(text.trim(), names, 2);
}
