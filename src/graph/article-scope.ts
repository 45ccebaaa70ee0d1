import type { Claim, GraphNode, NodeId, SourceId } from "#schema/graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";

/** What of a graph is the founding article's, by id. */
export interface ArticleIds {
  readonly nodes: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

type Parts = Pick<GraphFile, "claims"> & { readonly article?: GraphFile["article"] | null };

/** The article itself, the claims that rest on it, and the nodes these or its paragraphs name. */
export function listArticleIds({ article, claims }: Parts): ArticleIds {
  if (article === undefined || article === null) {
    return { nodes: new Set(), claims: new Set(), sources: new Set() };
  }
  const own = claims.filter((claim) => restsOn(claim, article.source));
  const ends = own.flatMap(({ subject, object, attributedTo = subject }) => [
    subject,
    object,
    attributedTo,
  ]);
  const mentioned = article.paragraphs.flatMap(({ mentions }) => mentions);
  return {
    nodes: new Set<NodeId>([...ends, ...mentioned]),
    claims: new Set(own.map(({ id }) => id)),
    sources: new Set([article.source]),
  };
}

/**
 * The article's own part of a graph: its claims, what they link, its source alone. Facts that rest on
 * other sources and conflicts with claims from elsewhere are left out, so that nothing in it needs
 * what is not there. Positions and regions are the whole's and are left out too.
 */
export function sliceArticle(file: GraphFile): GraphFile {
  const { article, stories } = file;
  const ids = listArticleIds(file);
  return {
    format: file.format,
    version: file.version,
    sources: file.sources.filter(({ id }) => ids.sources.has(id)),
    nodes: file.nodes.filter(({ id }) => ids.nodes.has(id)).map((node) => sliceNode(node, ids)),
    claims: file.claims
      .filter(({ id }) => ids.claims.has(id))
      .map((claim) => sliceClaim(claim, ids)),
    ...(article === undefined ? {} : { article }),
    ...(stories === undefined ? {} : { stories }),
  };
}

function restsOn({ sources }: Claim, article: SourceId): boolean {
  return sources.some((place) => place.source === article);
}

function sliceNode({ facts = [], ...node }: GraphNode, { sources }: ArticleIds): GraphNode {
  const own = facts.filter(({ source }) => sources.has(source));
  return own.length === 0 ? node : { ...node, facts: own };
}

function sliceClaim({ conflictsWith = [], ...claim }: Claim, ids: ArticleIds): Claim {
  const own = conflictsWith.filter((id) => ids.claims.has(id));
  const sources = claim.sources.filter(({ source }) => ids.sources.has(source));
  return { ...claim, sources, ...(own.length === 0 ? {} : { conflictsWith: own }) };
}
