import { findStoryStep } from "#view/story-step.ts";
import type { Place } from "#view/view.ts";
import { AboutDetails } from "./about/AboutDetails.tsx";
import { ClaimDetails } from "./claim/ClaimDetails.tsx";
import { HomeDetails } from "./home/HomeDetails.tsx";
import { NotFoundDetails } from "./lost/NotFoundDetails.tsx";
import { NodeDetails } from "./node/NodeDetails.tsx";
import type { Given } from "./parts/given.ts";
import { PathDetails } from "./path/PathDetails.tsx";
import { SourceDetails } from "./source/SourceDetails.tsx";
import { StoryDetails } from "./story/StoryDetails.tsx";

/**
 * The panel's content for a place or for the step of a story. An id the graph does not have is
 * answered, never left blank.
 */
export function PageDetails({ given, place }: { readonly given: Given; readonly place: Place }) {
  const { whole, view } = given;
  const told = findStoryStep(whole.stories, view.story);
  if (told !== null) return <StoryDetails given={given} told={told} />;
  switch (place.page) {
    case "home":
    case "embed": // Has no panel.
      return <HomeDetails given={given} />;
    case "path":
      return <PathDetails given={given} />;
    case "about":
      return <AboutDetails given={given} />;
    case "not-found":
      return <NotFoundDetails given={given} path={place.path} />;
    case "node": {
      const node = whole.nodes.get(place.id);
      return node === undefined ? (
        <NotFoundDetails given={given} path={`/node/${place.id}/`} />
      ) : (
        <NodeDetails given={given} node={node} />
      );
    }
    case "claim": {
      const claim = whole.claims.get(place.id);
      return claim === undefined ? (
        <NotFoundDetails given={given} path={`/claim/${place.id}/`} />
      ) : (
        <ClaimDetails given={given} claim={claim} />
      );
    }
    case "source": {
      const source = whole.sources.get(place.id);
      return source === undefined ? (
        <NotFoundDetails given={given} path={`/source/${place.id}/`} />
      ) : (
        <SourceDetails given={given} source={source} />
      );
    }
  }
}
