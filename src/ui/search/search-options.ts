import type { Shown } from "#graph/filter.ts";
import { formatRelationId, type Graph } from "#graph/graph.ts";
import { findShortName, readShortName } from "#graph/names.ts";
import { findAgreementStanding } from "#graph/standing.ts";
import { findGlyph } from "#scene/node-text.ts";
import { findClosest } from "#schema/closest.ts";
import type { GraphNode, PartialDate, StandingName } from "#schema/graph.ts";
import { foldText } from "#search/fold.ts";
import { toKey } from "#search/match-name.ts";
import { parseLinkQuestion } from "#search/parse-link-question.ts";
import {
  buildSearchIndex,
  findNamedNode,
  type Hit,
  type SearchIndex,
  search,
} from "#search/search-index.ts";
import type { Site } from "#view/site.ts";
import {
  withClaim,
  withClaimAnywhere,
  withNode,
  withNodeAnywhere,
  withPath,
  withPathAnywhere,
  withQuery,
} from "#view/transitions.ts";
import { formatLinkQuestion, type Where } from "#words/search.ts";
import type { Words } from "#words/words.ts";
import type { ClaimOption, NodeOption, Option, SearchOptions } from "./option-list.ts";

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

/** The page that a search is made from; what it finds may lie outside of it. */
export interface Present {
  /** Of the view's scope. */
  readonly graph: Graph;
  readonly shown: Shown;
  /** The view's. */
  readonly asOf: PartialDate | null;
  readonly site: Site;
}

/**
 * What the search finds, group by group, best first.
 *
 * @param present - Finds say where they are as seen from there, and open there if they can; `null`
 *   where they are all at home.
 */
export function listOptions(
  words: Words,
  ready: ReadySearch,
  text: string,
  present: Present | null,
): SearchOptions {
  const { graph, index } = ready;
  const hits = search(index, text, MOST_HITS);
  const claims = hits.flatMap((hit) => toClaimOption(graph, present, hit) ?? []);
  return {
    questions: listQuestions(words, ready, text, present),
    nodes: hits.flatMap((hit) => toNodeOption(graph, present, hit) ?? []).slice(0, MOST_NODES),
    claims: dropRepeated(claims).slice(0, MOST_CLAIMS),
  };
}

/** One of several claims of the same words, as those of one sentence about two things. */
function dropRepeated(claims: readonly ClaimOption[]): readonly ClaimOption[] {
  const byName = new Map<string, ClaimOption>();
  for (const claim of claims) if (!byName.has(claim.name)) byName.set(claim.name, claim);
  return [...byName.values()];
}

/** The first reading of the text of which both names exist; none where it is itself a name. */
function listQuestions(
  words: Words,
  { graph, index }: ReadySearch,
  text: string,
  present: Present | null,
): readonly Option[] {
  const readings = parseLinkQuestion(text);
  if (readings.length === 0) return [];
  const whole = findNamedNode(index, text);
  if (whole !== null && foldText(whole.matched).startsWith(foldText(text.trim()))) return [];
  for (const { from, to } of readings) {
    const start = findNamedNode(index, from);
    const end = findNamedNode(index, to);
    if (start === null || end === null || start.id === end.id) continue;
    const [first, last] = [findShortName(graph, start.id), findShortName(graph, end.id)];
    return [
      {
        id: "question",
        name: formatLinkQuestion(words, first, last),
        to: (view) => {
          const found = withQuery(view, "");
          return present === null
            ? withPath(found, start.id, end.id)
            : withPathAnywhere(found, start.id, end.id, present.site);
        },
      },
    ];
  }
  return [];
}

function toNodeOption(graph: Graph, present: Present | null, hit: Hit): NodeOption | null {
  const node = hit.type === "node" ? graph.nodes.get(hit.id) : undefined;
  if (hit.type !== "node" || node === undefined) return null;
  const glyph = findGlyph(node);
  const alsoCalled = saysMore(hit.matched, hit.name) ? hit.matched : null;
  return {
    id: hit.id,
    name: hit.name,
    to: (view) => {
      const found = withQuery(view, "");
      return present === null
        ? withNode(found, hit.id)
        : withNodeAnywhere(found, hit.id, present.site);
    },
    kind: hit.kind,
    // A symbol that spells the name out would say it twice.
    glyph: saysMore(glyph, `${hit.name} ${alsoCalled ?? ""}`) ? glyph : "",
    alsoCalled,
    isExact: hit.isExact,
    standing: findStandingName(graph, present, node),
    where:
      present === null
        ? "shown"
        : findWhere(present.graph.nodes.has(hit.id), present.shown.nodes.has(hit.id)),
  };
}

/** Whether a second name tells anything that the first does not. */
function saysMore(matched: string, name: string): boolean {
  return !` ${toKey(name)} `.includes(` ${toKey(matched)} `);
}

/** The standing of an agreement, as the page that the option leads to tells it. */
function findStandingName(
  graph: Graph,
  present: Present | null,
  { id, type }: GraphNode,
): StandingName | null {
  if (type !== "agreement") return null;
  const home = present?.graph.nodes.has(id) === true ? present.graph : graph;
  return findAgreementStanding(home, id, present?.asOf ?? null)?.name ?? null;
}

function toClaimOption(graph: Graph, present: Present | null, hit: Hit): ClaimOption | null {
  const claim = hit.type === "claim" ? graph.claims.get(hit.id) : undefined;
  if (hit.type !== "claim" || claim === undefined) return null;
  const { subject, predicate, object } = claim;
  const relation = formatRelationId(subject, predicate, object);
  return {
    id: hit.id,
    name: hit.statement,
    to: (view) => {
      const found = withQuery(view, "");
      return present === null
        ? withClaim(found, hit.id)
        : withClaimAnywhere(found, hit.id, present.site);
    },
    status: claim.status,
    asOf: claim.asOf,
    where:
      present === null
        ? "shown"
        : findWhere(present.graph.claims.has(hit.id), present.shown.relations.has(relation)),
  };
}

function findWhere(isHere: boolean, isShown: boolean): Where {
  if (!isHere) return "elsewhere";
  return isShown ? "shown" : "hidden";
}

/** Names close to a text that finds nothing, for a "did you mean". */
export function findNearNames(graph: Graph, text: string): readonly string[] {
  const names = [...graph.nodes.values()].map((node) => readShortName(node));
  return findClosest(text.trim(), names, 2);
}
