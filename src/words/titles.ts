import type { Graph } from "#graph/graph.ts";
import type { ClaimId, NodeId, SourceId } from "#schema/graph.ts";
import type { Scope, View } from "#view/view.ts";
import { KIND_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";
import { formatPathTitle } from "./paths.ts";

/** Names of the graphs' own pages. */
export const HOME_TITLES: Readonly<Record<Scope, string>> = {
  article: "Bolivia, Russia and the lithium of the salt flats",
  world: "The world’s lithium brines",
};

/** What a page is about, without the site's name. */
function formatHeading(graph: Graph, view: View): string {
  const { place, scope } = view;
  const story = findStory(graph, view);
  if (story !== null) return `${story.title}: ${story.step}`;
  switch (place.page) {
    case "home":
      return HOME_TITLES[scope];
    case "node":
      return graph.nodes.get(place.id)?.name ?? "Not found";
    case "claim":
      return nameClaim(graph, place.id);
    case "source":
      return nameSource(graph, place.id);
    case "path":
      return formatPathTitle(graph, view.from, view.to);
    case "about":
      return "About Salar";
    case "not-found":
      return "Not found";
  }
}

/** A claim's sentence; where another claim says it in the same words, with its id. */
function nameClaim({ claims }: Graph, id: ClaimId): string {
  const claim = claims.get(id);
  if (claim === undefined) return "Not found";
  const { statement } = claim;
  const isShared = [...claims.values()].some((other) => {
    return other !== claim && other.statement === statement;
  });
  return isShared ? `${statement.replace(/\.$/, "")} (${id})` : statement;
}

/** With the publisher: many a page is called by the name of what it tells of. */
function nameSource({ sources }: Graph, id: SourceId): string {
  const source = sources.get(id);
  return source === undefined ? "Not found" : `${source.title}, ${source.publisher}`;
}

function findStory({ stories }: Graph, { story: at }: View) {
  const story = stories.find(({ id }) => id === at?.id);
  const step = story?.steps[(at?.step ?? 0) - 1];
  if (story === undefined || step === undefined) return null;
  return { title: story.title, step: step.title, caption: step.caption };
}

/** The page's `<title>`. */
export function formatTitle(graph: Graph, view: View): string {
  return `${formatHeading(graph, view).replace(/\.$/, "")} · Salar`;
}

/** One or two sentences on a page, for search engines and previews. */
export function formatDescription(graph: Graph, view: View): string {
  return findStory(graph, view)?.caption ?? describePlace(graph, view);
}

function describePlace(graph: Graph, { place, scope }: View): string {
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
    case "home":
    case "not-found":
      return describeHome(graph, scope);
  }
}

function describeNode(graph: Graph, id: NodeId): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return "";
  const claims = (graph.incident.get(id) ?? []).flatMap((relation) => relation.claims);
  return `${KIND_LABELS[node.type].one}. ${node.summary} ${formatCount(claims.length, "sourced claim")}.`;
}

function describeClaim(graph: Graph, id: ClaimId): string {
  const claim = graph.claims.get(id);
  const [first] = claim?.sources ?? [];
  if (claim === undefined || first === undefined) return "";
  return `${claim.statement} Source: ${graph.sources.get(first.source)?.publisher ?? "unknown"}.`;
}

function describeSource(graph: Graph, id: SourceId): string {
  const source = graph.sources.get(id);
  return source === undefined
    ? ""
    : `${source.title}, ${source.publisher}, and the claims that rest on it.`;
}

function describeHome(graph: Graph, scope: Scope): string {
  const nodes = formatCount(graph.nodes.size, "node");
  const relations = formatCount(graph.relations.size, "relation");
  return scope === "article"
    ? `Who and what one news article on the Bolivian–Russian lithium talks links: ${nodes}, ${relations}, each with its standing, date and source.`
    : `Countries, companies, salt flats and what is taken from their brine: ${nodes}, ${relations}, each with its standing, date and source.`;
}
