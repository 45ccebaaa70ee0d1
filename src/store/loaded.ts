import { type ArticleIds, listArticleIds } from "#graph/article-scope.ts";
import type { Graph } from "#graph/graph.ts";
import type { Site } from "#view/site.ts";
import type { Scope } from "#view/view.ts";

/** The graphs that have been loaded: the one of the page's first view, then others as they come. */
export type Graphs = Readonly<Partial<Record<Scope, Graph>>>;

/**
 * The graph of a scope, whole.
 *
 * @throws {Error} When it has not been loaded: a view shows once the graph of its scope is there.
 */
export function findWholeGraph(graphs: Graphs, scope: Scope): Graph {
  const graph = graphs[scope];
  if (graph === undefined) throw new Error(`The graph of the ${scope} has not been loaded.`);
  return graph;
}

/** The graph that tells what the site is: the first one, so that another one's coming changes nothing. */
export function findFirstGraph(graphs: Graphs): Graph | null {
  return Object.values(graphs)[0] ?? null;
}

const NOWHERE: ArticleIds = { nodes: new Set(), claims: new Set(), sources: new Set() };

/** What addresses depend on, by the graph that has been loaded first. O(claims) once a graph. */
export function buildSite(first: Graph | null, base: string): Site {
  if (first === null) return { base, article: NOWHERE };
  const article = listed.get(first) ?? listSiteIds(first);
  listed.set(first, article);
  return { base, article };
}

const listed = new WeakMap<Graph, ArticleIds>();

/** A graph without an article, such as a reader's own, is one scope: all of it is at home there. */
function listSiteIds(graph: Graph): ArticleIds {
  if (graph.article !== null) {
    return listArticleIds({ article: graph.article, claims: [...graph.claims.values()] });
  }
  return {
    nodes: new Set(graph.nodes.keys()),
    claims: new Set(graph.claims.keys()),
    sources: new Set(graph.sources.keys()),
  };
}
