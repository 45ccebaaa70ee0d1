import type { Graph } from "#graph/graph.ts";
import type { Place } from "#view/view.ts";
import { KIND_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";

/** Name of the graph's own page. */
export const GRAPH_TITLE = "Bolivia, Russia and the lithium of the salt flats";

/** What a page is about, without the site's name. */
function formatHeading(graph: Graph, place: Place): string {
  switch (place.page) {
    case "home":
      return GRAPH_TITLE;
    case "node":
      return graph.nodes.get(place.id)?.name ?? "Not found";
    case "claim":
      return graph.claims.get(place.id)?.statement ?? "Not found";
    case "source":
      return graph.sources.get(place.id)?.title ?? "Not found";
    case "about":
      return "About Salar";
    case "not-found":
      return "Not found";
  }
}

/** The page's `<title>`. */
export function formatTitle(graph: Graph, place: Place): string {
  return `${formatHeading(graph, place).replace(/\.$/, "")} · Salar`;
}

/** One or two sentences on a page, for search engines and previews. */
export function formatDescription(graph: Graph, place: Place): string {
  switch (place.page) {
    case "node": {
      const node = graph.nodes.get(place.id);
      if (node === undefined) return "";
      const claims = (graph.incident.get(place.id) ?? []).flatMap((relation) => relation.claims);
      return `${KIND_LABELS[node.type].one}. ${node.summary} ${formatCount(claims.length, "sourced claim")}.`;
    }
    case "claim": {
      const claim = graph.claims.get(place.id);
      const [first] = claim?.sources ?? [];
      if (claim === undefined || first === undefined) return "";
      return `${claim.statement} Source: ${graph.sources.get(first.source)?.publisher ?? "unknown"}.`;
    }
    case "source": {
      const source = graph.sources.get(place.id);
      return source === undefined
        ? ""
        : `${source.title}, ${source.publisher}, and the claims that rest on it.`;
    }
    case "about":
      return "What Salar is, where its claims come from, how they are licensed and how to cite them.";
    case "home":
    case "not-found":
      return `Who and what one news article on the Bolivian–Russian lithium talks links: ${formatCount(graph.nodes.size, "node")}, ${formatCount(graph.relations.size, "relation")}, each with its standing, date and source.`;
  }
}
