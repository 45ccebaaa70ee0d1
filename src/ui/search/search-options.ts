import type { Graph } from "#graph/graph.ts";
import { findShortName, readShortName } from "#graph/names.ts";
import { findGlyph } from "#scene/node-text.ts";
import { findClosest } from "#schema/closest.ts";
import { foldText } from "#search/fold.ts";
import { parseLinkQuestion } from "#search/parse-link-question.ts";
import {
  buildSearchIndex,
  findNamedNode,
  type Hit,
  type SearchIndex,
  search,
} from "#search/search-index.ts";
import type { Site } from "#view/site.ts";
import { withClaim, withNode, withPath, withQuery, withScope } from "#view/transitions.ts";
import type { Scope, View } from "#view/view.ts";
import { formatLinkQuestion, formatWorldSearch } from "#words/scopes.ts";
import {
  type ClaimOption,
  ELSEWHERE,
  type NodeOption,
  type Option,
  type SearchOptions,
} from "./option-list.ts";

/** Options shown at most of each group: what fits on a screen, since more typing narrows them. */
const MOST_NODES = 8;
const MOST_CLAIMS = 6;
/** Hits asked for, so that one group's many do not crowd out the other's few. */
const MOST_HITS = 60;

/** The search over one graph, with its index. */
export interface ReadySearch {
  readonly graph: Graph;
  readonly index: SearchIndex;
}

/** Indexes a graph's names; the index of its sentences follows when they are first searched. */
export function createReadySearch(graph: Graph): ReadySearch {
  return { graph, index: buildSearchIndex(graph) };
}

/** What the search finds, group by group, best first. */
export function listOptions(ready: ReadySearch, text: string): Omit<SearchOptions, "elsewhere"> {
  const { graph, index } = ready;
  const hits = search(index, text, MOST_HITS);
  return {
    questions: listQuestions(ready, text),
    nodes: hits.flatMap((hit) => toNodeOption(graph, hit) ?? []).slice(0, MOST_NODES),
    claims: hits.flatMap((hit) => toClaimOption(graph, hit) ?? []).slice(0, MOST_CLAIMS),
  };
}

/** Whether a text has the shape of a question about a link, whatever it names. */
export function isLinkQuestion(text: string): boolean {
  return parseLinkQuestion(text).length > 0;
}

/** The way on from the article's graph; none in the world's or in one that is nobody's part. */
export function listElsewhere(
  graph: Graph,
  scope: Scope,
  text: string,
  site: Site,
): readonly Option[] {
  const wanted = text.trim();
  if (scope !== "article" || graph.article === null || wanted === "") return [];
  const to = (view: View): View => withScope(withQuery(view, wanted), "world", site);
  return [{ id: ELSEWHERE, name: formatWorldSearch(wanted), to }];
}

/** The first reading of the text of which both names exist; none where it is itself a name. */
function listQuestions({ graph, index }: ReadySearch, text: string): readonly Option[] {
  const readings = parseLinkQuestion(text);
  if (readings.length === 0) return [];
  const whole = findNamedNode(index, text);
  if (whole !== null && foldText(whole.matched).startsWith(foldText(text.trim()))) return [];
  for (const { from, to } of readings) {
    const start = findNamedNode(index, from);
    const end = findNamedNode(index, to);
    if (start === null || end === null || start.id === end.id) continue;
    return [
      {
        id: "question",
        name: formatLinkQuestion(findShortName(graph, start.id), findShortName(graph, end.id)),
        to: (view) => withPath(withQuery(view, ""), start.id, end.id),
      },
    ];
  }
  return [];
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
  const names = [...graph.nodes.values()].map((node) => readShortName(node));
  return findClosest(text.trim(), names, 2);
}
