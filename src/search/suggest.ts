import type { Graph } from "#graph/graph.ts";
import { findClosest } from "#schema/closest.ts";
import type { Claim, GraphNode } from "#schema/graph.ts";
import { findScopePage, type Scope, WITH_PAGE } from "#view/scopes.ts";
import { foldText, tokenizeText } from "./fold.ts";

/** Most suggestions where the caller does not say. */
const FEW = 5;

/**
 * The nodes a reader may have meant by an id the graph does not have: those whose id, or a name
 * written as an id, is nearest.
 *
 * @param wrongId - As it stood in the address, decoded; anything.
 * @returns Nearest first, each once; none where nothing is near. O(names).
 */
export function suggestNodes(graph: Graph, wrongId: string, limit = FEW): readonly GraphNode[] {
  const wanted = toSlug(wrongId);
  const byId = new Map<string, GraphNode>();
  const byName = new Map<string, GraphNode>();
  for (const node of graph.nodes.values()) {
    byId.set(node.id, node);
    for (const slug of listSlugs(node)) if (!byName.has(slug)) byName.set(slug, node);
  }
  const near = [byId, byName].flatMap((known) =>
    findClosest(wanted, known.keys(), limit).map((word) => known.get(word)),
  );
  const found = new Set([byId.get(wanted), byName.get(wanted), ...near]);
  return [...found].filter((node) => node !== undefined).slice(0, limit);
}

/** The claims whose ids are nearest to one the graph does not have; as {@link suggestNodes}. */
export function suggestClaims(graph: Graph, wrongId: string, limit = FEW): readonly Claim[] {
  const known = new Map<string, Claim>(
    [...graph.claims.values()].map((claim) => [claim.id, claim]),
  );
  return findClosest(toSlug(wrongId), known.keys(), limit).flatMap((id) => known.get(id) ?? []);
}

/** The whole graphs whose own pages are nearest to a path the site does not have; as {@link suggestNodes}. */
export function suggestScopes(wrongPath: string): readonly Scope[] {
  const byPath = new Map(WITH_PAGE.map((scope) => [toSlug(findScopePage(scope)), scope]));
  byPath.delete(""); // The site's root: whatever is one letter long would be near it.
  return findClosest(toSlug(wrongPath), byPath.keys(), FEW).flatMap(
    (path) => byPath.get(path) ?? [],
  );
}

function listSlugs({
  name,
  label,
  symbol,
  aliases = [],
  names = {},
}: GraphNode): readonly string[] {
  return [name, label, symbol, ...aliases, ...Object.values(names)]
    .filter((text) => text !== undefined)
    .map(toSlug)
    .filter((slug) => slug !== "");
}

/** "Salar de Uyuní" as an id would have it: salar-de-uyuni. */
const toSlug = (text: string): string => tokenizeText(foldText(text)).join("-");
