import type { Graph } from "#graph/graph.ts";
import type { ClaimId, SourceId } from "#schema/graph.ts";
import { findStoryStep } from "#view/story-step.ts";
import { withWholePage } from "#view/transitions.ts";
import type { Scope, View } from "#view/view.ts";
import { formatPathTitle } from "./paths.ts";

/** Names of the graphs' own pages. */
export const HOME_TITLES: Readonly<Record<Scope, string>> = {
  article: "Bolivia, Russia and the lithium of the salt flats",
  world: "The world’s lithium brines",
};

/** What a page is about, without the site's name: the title that links to it unfurl with. */
export function formatHeading(graph: Graph, view: View): string {
  return nameView(graph, view).replace(/\.$/, "");
}

function nameView(graph: Graph, view: View): string {
  const { place, scope } = view;
  const at = findStoryStep(graph.stories, view.story);
  if (at !== null) return `${at.story.title}: ${at.step.title}`;
  switch (place.page) {
    case "home":
      return HOME_TITLES[scope];
    case "embed": {
      const whole = withWholePage(view);
      const isWhole = whole.place.page === "home";
      return isWhole ? `${HOME_TITLES[scope]}, to embed` : nameView(graph, whole);
    }
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

/** The page's `<title>`. */
export function formatTitle(graph: Graph, view: View): string {
  return `${formatHeading(graph, view)} · Salar`;
}
