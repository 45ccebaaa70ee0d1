import { type Graph, otherEnd } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import type { Claim, ClaimId, GraphNode, NodeId, SourceId } from "#schema/graph.ts";
import { findStoryStep } from "#view/story-step.ts";
import type { View } from "#view/view.ts";
import { formatPublished } from "./citation.ts";
import { formatAsOf } from "./dates.ts";
import { fill } from "./fill.ts";
import { formatLanguageName } from "./language-name.ts";
import type { Words } from "./words.ts";

/** As much as search engines and previews show whole, in UTF-16 units. */
export const LONGEST_DESCRIPTION = 200;

/** Less of a sentence than this says nothing. */
const SHORTEST_TOLD = 40;

/** What a page says, in whole sentences of plain text, for search engines and previews. */
export function formatDescription(words: Words, graph: Graph, view: View): string {
  const at = findStoryStep(graph.stories, view.story);
  if (at !== null) return clipSentences(at.step.caption, LONGEST_DESCRIPTION);
  const { place, scope } = view;
  const { pages } = words.chapter("heads");
  switch (place.page) {
    case "node":
      return describeNode(words, graph, place.id);
    case "claim":
      return describeClaim(words, graph, place.id);
    case "source":
      return describeSource(words, graph, place.id);
    case "path":
      return pages.path;
    case "about":
      return pages.about;
    case "not-found":
      return pages.notFound;
    case "home":
      return fill(pages.home[scope], { totals: formatTotals(words, graph) });
    case "embed":
      return pages.embed;
  }
}

/** What a page's preview picture shows, for those who do not see it. */
export function formatPreviewText(words: Words, graph: Graph, { place, scope }: View): string {
  const { preview } = words.chapter("heads");
  const node = place.page === "node" ? graph.nodes.get(place.id) : undefined;
  const claim = place.page === "claim" ? graph.claims.get(place.id) : undefined;
  if (node !== undefined) {
    const kind = words.lower(words.text.kinds[node.type].one);
    const { name } = node;
    return words.count(preview.node, listNeighbours(graph, node.id).length, { name, kind });
  }
  if (claim !== undefined) {
    return fill(preview.claim, { standing: describeLink(words, graph, claim) });
  }
  const { graph: scopeGraph } = words.text.scopes[scope];
  return fill(preview.scope, { graph: scopeGraph, totals: formatTotals(words, graph) });
}

/** "Country. What it is. 12 sourced claims, on Lithium, YLB and 4 more." */
function describeNode(words: Words, graph: Graph, id: NodeId): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return "";
  const told = words.chapter("heads").node;
  const kind = fill(told.kind, { kind: words.text.kinds[node.type].one });
  const links = describeLinks(words, graph, id);
  const room = LONGEST_DESCRIPTION - kind.length - links.length - 2;
  return `${kind} ${clipSentences(node.summary, room)} ${links}`;
}

function describeLinks(words: Words, graph: Graph, id: NodeId): string {
  const told = words.chapter("heads").node;
  const relations = graph.incident.get(id) ?? [];
  const count = relations.reduce((sum, { claims }) => sum + claims.length, 0);
  if (count === 0) return told.unclaimed;
  const names = formatSome(words, listNeighbours(graph, id).map(readShortName), 2);
  return words.count(told.claims, count, { names });
}

/** Those of whom most is claimed with it first, then those most is tied to. */
function listNeighbours({ incident, nodes }: Graph, id: NodeId): readonly GraphNode[] {
  const counts = new Map<NodeId, number>();
  for (const relation of incident.get(id) ?? []) {
    const other = otherEnd(relation, id);
    counts.set(other, (counts.get(other) ?? 0) + relation.claims.length);
  }
  counts.delete(id);
  const ties = (other: NodeId): number => incident.get(other)?.length ?? 0;
  const ranked = [...counts].sort(([a, of], [b, than]) => than - of || ties(b) - ties(a));
  return ranked.flatMap(([other]) => nodes.get(other) ?? []);
}

/** "A, B and 3 more". */
function formatSome(words: Words, names: readonly string[], most: number): string {
  const told = names.slice(0, names.length === most + 1 ? most + 1 : most);
  const rest = names.length - told.length;
  const more = rest === 0 ? [] : [words.count(words.chapter("heads").more, rest)];
  return words.list([...told, ...more]);
}

/**
 * "YLB owns Llipi plant: established, as of 2018, according to Ramos. Source: ABI, 4 Jul 2025. Claim
 * art-01." The claim's own sentence is the page's title, and not said twice.
 */
function describeClaim(words: Words, graph: Graph, id: ClaimId): string {
  const claim = graph.claims.get(id);
  if (claim === undefined) return "";
  const told = words.chapter("heads").claim;
  const speaker = nameEnd(graph, claim.attributedTo);
  const start = fill(told.ends, { standing: describeLink(words, graph, claim, speaker) });
  const end = fill(told.id, { id });
  const whole = [start, describeSources(words, graph, claim), end].join(" ");
  return whole.length > LONGEST_DESCRIPTION ? `${start} ${end}` : whole;
}

function describeLink(words: Words, graph: Graph, claim: Claim, speaker?: string): string {
  const told = words.chapter("heads").claim;
  const { subject, predicate, object, status, asOf, asOfApprox } = claim;
  const ends = { subject: nameEnd(graph, subject) ?? "", object: nameEnd(graph, object) ?? "" };
  return fill(speaker === undefined ? told.standing : told.standingSaid, {
    link: fill(words.chapter("relations").sentences[predicate], ends),
    standing: words.lower(words.text.standings[status]),
    date: formatAsOf(words, asOf, asOfApprox),
    speaker: speaker ?? "",
  });
}

function nameEnd({ nodes }: Graph, id: NodeId | undefined): string | undefined {
  const node = id === undefined ? undefined : nodes.get(id);
  return node === undefined ? id : readShortName(node);
}

function describeSources(words: Words, { sources }: Graph, claim: Claim): string {
  const told = words.chapter("heads").claim;
  const ids = new Set(claim.sources.map(({ source }) => source));
  const all = [...ids].flatMap((id) => sources.get(id) ?? []);
  const [first] = all;
  if (first !== undefined && all.length === 1) {
    const { publisher } = first;
    return fill(told.source, { publisher, published: formatPublished(words, first) });
  }
  const publishers = new Set(all.map(({ publisher }) => publisher));
  return words.count(told.sources, all.length, { names: formatSome(words, [...publishers], 2) });
}

/** "News source: ABI, in Spanish, 4 Jul 2025. 2 claims rest on it. The first that fits. Source abi." */
function describeSource(words: Words, { sources, claims }: Graph, id: SourceId): string {
  const source = sources.get(id);
  if (source === undefined) return "";
  const told = words.chapter("heads").source;
  const own = [...claims.values()].filter((claim) => {
    return claim.sources.some((place) => place.source === id);
  });
  const what = fill(told[source.type], {
    publisher: source.publisher,
    language: formatLanguageName(words, source.language),
    published: formatPublished(words, source),
  });
  const count = words.count(told.claims, own.length);
  const end = fill(told.id, { id });
  const room = LONGEST_DESCRIPTION - what.length - count.length - end.length - 3;
  const fits = own.find(({ statement }) => statement.length <= room) ?? own[0];
  const isTold = fits !== undefined && room >= SHORTEST_TOLD;
  const statement = isTold ? [clipSentences(fits.statement, room)] : [];
  return [what, count, ...statement, end].join(" ");
}

/** "19 nodes, 28 relations". */
function formatTotals(words: Words, { nodes, relations }: Graph): string {
  const { counts } = words.text;
  return fill(words.chapter("heads").totals, {
    nodes: words.count(counts.nodes, nodes.size),
    relations: words.count(counts.relations, relations.size),
  });
}

/** Where a sentence ends: not after an initial, as in "U.S. Geological Survey". */
const SENTENCE_END = /(?<=[.!?][”")]?)(?<![\s.(]\p{Lu}\.)\s+(?=[\p{Lu}“"(])/u;

/** The first sentences that fit, at least one; one that does not is cut after a word. */
export function clipSentences(text: string, room: number): string {
  const [first = "", ...more] = text.split(SENTENCE_END);
  let told = first;
  for (const sentence of more) {
    if (told.length + 1 + sentence.length > room) break;
    told = `${told} ${sentence}`;
  }
  if (told.length <= room) return told;
  const words = told.slice(0, Math.max(room - 1, 0)).replace(/\s+\S*$/, "");
  return `${words.replace(/[\s,;:–—]+$/, "")}…`;
}
