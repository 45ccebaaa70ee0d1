import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, GraphNode } from "#schema/graph.ts";
import type { CitedSource } from "./citation.ts";

/** A claim's sources, each once with all its paragraphs. Sources the graph does not have are left out. */
export function listCitedSources(graph: Graph, claim: Claim): readonly CitedSource[] {
  const paragraphs = new Map<CitedSource["source"], number[]>();
  for (const { source: id, paragraph } of claim.sources) {
    const source = graph.sources.get(id);
    if (source === undefined) continue;
    const list = paragraphs.get(source) ?? [];
    if (paragraph !== undefined) list.push(paragraph);
    paragraphs.set(source, list);
  }
  return [...paragraphs].map(([source, list]) => ({
    source,
    paragraphs: list.toSorted((a, b) => a - b),
  }));
}

/** Who said a claim, and what they speak for: what a person leads, else what they represent. */
export interface Speaker {
  readonly node: GraphNode;
  /** Short name of the company, institution or country; `null` where the graph names none. */
  readonly speaksFor: string | null;
}

export function findSpeaker(graph: Graph, claim: Claim): Speaker | null {
  const node = claim.attributedTo === undefined ? undefined : graph.nodes.get(claim.attributedTo);
  if (node === undefined) return null;
  const incident = graph.incident.get(node.id) ?? [];
  const own = incident.filter(({ subject }) => subject === node.id);
  const role =
    own.find(({ predicate }) => predicate === "leads") ??
    own.find(({ predicate }) => predicate === "represents");
  return { node, speaksFor: role === undefined ? null : findShortName(graph, role.object) };
}
