import type { Graph } from "#graph/graph.ts";
import type { ClaimId, SourceId } from "#schema/graph.ts";
import { findStoryStep } from "#view/story-step.ts";
import { withWholePage } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { fill } from "./fill.ts";
import { formatPathTitle } from "./path-title.ts";
import type { Words } from "./words.ts";

/** What a page is about, without the site's name: the title that links to it unfurl with. */
export function formatHeading(words: Words, graph: Graph, view: View): string {
  return nameView(words, graph, view).replace(/\.$/, "");
}

function nameView(words: Words, graph: Graph, view: View): string {
  const { place, scope } = view;
  const { titles, scopes } = words.text;
  const at = findStoryStep(graph.stories, view.story);
  if (at !== null) return fill(titles.step, { story: at.story.title, step: at.step.title });
  switch (place.page) {
    case "home":
      return scopes[scope].title;
    case "embed": {
      const whole = withWholePage(view);
      const isWhole = whole.place.page === "home";
      return isWhole
        ? fill(titles.embedHome, { title: scopes[scope].title })
        : nameView(words, graph, whole);
    }
    case "node":
      return graph.nodes.get(place.id)?.name ?? titles.notFound;
    case "claim":
      return nameClaim(words, graph, place.id);
    case "source":
      return nameSource(words, graph, place.id);
    case "path":
      return formatPathTitle(words, graph, view.from, view.to);
    case "about":
      return titles.about;
    case "not-found":
      return titles.notFound;
  }
}

/** A claim's sentence; where another claim says it in the same words, with its id. */
function nameClaim({ text }: Words, { claims }: Graph, id: ClaimId): string {
  const claim = claims.get(id);
  if (claim === undefined) return text.titles.notFound;
  const { statement } = claim;
  const isShared = [...claims.values()].some((other) => {
    return other !== claim && other.statement === statement;
  });
  return isShared
    ? fill(text.titles.claim, { statement: statement.replace(/\.$/, ""), id })
    : statement;
}

/** With the publisher: many a page is called by the name of what it tells of. Editions also with their id. */
function nameSource({ text }: Words, { sources }: Graph, id: SourceId): string {
  const source = sources.get(id);
  if (source === undefined) return text.titles.notFound;
  const { title, publisher } = source;
  const isShared = [...sources.values()].some((other) => {
    return other !== source && other.title === title && other.publisher === publisher;
  });
  const { titles } = text;
  return isShared
    ? fill(titles.edition, { title, publisher, id })
    : fill(titles.source, { title, publisher });
}

/** The page's `<title>`. */
export function formatTitle(words: Words, graph: Graph, view: View): string {
  return fill(words.text.titles.document, { heading: formatHeading(words, graph, view) });
}
