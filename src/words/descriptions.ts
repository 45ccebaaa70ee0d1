import { type Graph, otherEnd } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import type { Claim, ClaimId, GraphNode, NodeId, SourceId } from "#schema/graph.ts";
import { findStoryStep } from "#view/story-step.ts";
import type { Scope, View } from "#view/view.ts";
import { formatPublished } from "./citation.ts";
import { formatAsOf } from "./dates.ts";
import { KIND_LABELS, PREDICATE_VERBS, SOURCE_TYPE_LABELS, STATUS_LABELS } from "./labels.ts";
import { formatLanguage } from "./languages.ts";
import { formatCount } from "./messages.ts";

/** As much as search engines and previews show whole, in UTF-16 units. */
export const LONGEST_DESCRIPTION = 200;

/** Less of a sentence than this says nothing. */
const SHORTEST_TOLD = 40;

/** What a page says, in whole sentences of plain text, for search engines and previews. */
export function formatDescription(graph: Graph, view: View): string {
  const at = findStoryStep(graph.stories, view.story);
  if (at !== null) return clipSentences(at.step.caption, LONGEST_DESCRIPTION);
  const { place, scope } = view;
  switch (place.page) {
    case "node":
      return describeNode(graph, place.id);
    case "claim":
      return describeClaim(graph, place.id);
    case "source":
      return describeSource(graph, place.id);
    case "path":
      return "How two countries, companies, salt flats or minerals are linked: chains of sourced claims, the strongest first, with the weakest link named.";
    case "about":
      return "What Salar is, where its claims come from, how they are licensed and how to cite them.";
    case "not-found":
      return "There is no page at this address. Search for what you expected, or start from the whole graph.";
    case "home":
      return describeHome(graph, scope);
    case "embed":
      return "Only the diagram, its date and where it is from, for a frame in another page.";
  }
}

/** What a page's preview picture shows, for those who do not see it. */
export function formatPreviewText(graph: Graph, { place, scope }: View): string {
  const node = place.page === "node" ? graph.nodes.get(place.id) : undefined;
  const claim = place.page === "claim" ? graph.claims.get(place.id) : undefined;
  if (node !== undefined) {
    const kind = KIND_LABELS[node.type].one.toLowerCase();
    const count = formatCount(listNeighbours(graph, node.id).length, "node");
    return `Diagram of ${node.name}, ${kind}, and the ${count} it is linked to.`;
  }
  if (claim !== undefined) return `Diagram of a claim. ${describeLink(graph, claim)}.`;
  return `Diagram of the ${scope === "world" ? "world’s" : "article’s"} graph: ${formatTotals(graph)}.`;
}

/** "Country. What it is. 12 sourced claims, on Lithium, YLB and 4 more." */
function describeNode(graph: Graph, id: NodeId): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return "";
  const kind = `${KIND_LABELS[node.type].one}.`;
  const links = describeLinks(graph, id);
  const room = LONGEST_DESCRIPTION - kind.length - links.length - 2;
  return `${kind} ${clipSentences(node.summary, room)} ${links}`;
}

function describeLinks(graph: Graph, id: NodeId): string {
  const relations = graph.incident.get(id) ?? [];
  const count = relations.reduce((sum, { claims }) => sum + claims.length, 0);
  if (count === 0) return "No claim found.";
  const names = listNeighbours(graph, id).map(readShortName);
  return `${formatCount(count, "sourced claim")}, on ${formatSome(names, 2)}.`;
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
function formatSome(names: readonly string[], most: number): string {
  const told = names.slice(0, names.length === most + 1 ? most + 1 : most);
  const rest = names.length - told.length;
  const words = rest === 0 ? told : [...told, `${rest} more`];
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * "YLB owns Llipi plant: established, as of 2018, according to Ramos. Source: ABI, 4 Jul 2025. Claim
 * art-01." The claim's own sentence is the page's title, and not said twice.
 */
function describeClaim(graph: Graph, id: ClaimId): string {
  const claim = graph.claims.get(id);
  if (claim === undefined) return "";
  const speaker = nameEnd(graph, claim.attributedTo);
  const said = speaker === undefined ? "" : `, according to ${speaker}`;
  const start = `${describeLink(graph, claim)}${said}.`;
  const end = `Claim ${id}.`;
  const whole = [start, describeSources(graph, claim), end].join(" ");
  return whole.length > LONGEST_DESCRIPTION ? `${start} ${end}` : whole;
}

function describeLink(graph: Graph, { subject, predicate, object, ...claim }: Claim): string {
  const link = `${nameEnd(graph, subject)} ${PREDICATE_VERBS[predicate]} ${nameEnd(graph, object)}`;
  const standing = STATUS_LABELS[claim.status].toLowerCase();
  return `${link}: ${standing}, ${formatAsOf(claim.asOf, claim.asOfApprox)}`;
}

function nameEnd({ nodes }: Graph, id: NodeId | undefined): string | undefined {
  const node = id === undefined ? undefined : nodes.get(id);
  return node === undefined ? id : readShortName(node);
}

function describeSources({ sources }: Graph, claim: Claim): string {
  const ids = new Set(claim.sources.map(({ source }) => source));
  const all = [...ids].flatMap((id) => sources.get(id) ?? []);
  const [first] = all;
  if (first !== undefined && all.length === 1) {
    return `Source: ${first.publisher}, ${formatPublished(first)}.`;
  }
  const publishers = new Set(all.map(({ publisher }) => publisher));
  return `${formatCount(all.length, "source")}: ${formatSome([...publishers], 2)}.`;
}

/** "News source: ABI, in Spanish, 4 Jul 2025. 2 claims rest on it. The first that fits. Source abi." */
function describeSource({ sources, claims }: Graph, id: SourceId): string {
  const source = sources.get(id);
  if (source === undefined) return "";
  const own = [...claims.values()].filter((claim) => {
    return claim.sources.some((place) => place.source === id);
  });
  const type = SOURCE_TYPE_LABELS[source.type];
  const language = formatLanguage(source.language);
  const what = `${type} source: ${source.publisher}, in ${language}, ${formatPublished(source)}.`;
  const count = `${formatCount(own.length, "claim rests", "claims rest")} on it.`;
  const end = `Source ${id}.`;
  const room = LONGEST_DESCRIPTION - what.length - count.length - end.length - 3;
  const told = own.find(({ statement }) => statement.length <= room) ?? own[0];
  const isTold = told !== undefined && room >= SHORTEST_TOLD;
  const statement = isTold ? [clipSentences(told.statement, room)] : [];
  return [what, count, ...statement, end].join(" ");
}

function describeHome(graph: Graph, scope: Scope): string {
  const totals = formatTotals(graph);
  return scope === "article"
    ? `Who and what one news article on the Bolivian–Russian lithium talks links: ${totals}, each with its standing, date and source.`
    : `Countries, companies, salt flats and what is taken from their brine: ${totals}, each with its standing, date and source.`;
}

/** "19 nodes, 28 relations". */
function formatTotals({ nodes, relations }: Graph): string {
  return `${formatCount(nodes.size, "node")}, ${formatCount(relations.size, "relation")}`;
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
