import { memo } from "react";
import type { Place } from "#view/view.ts";
import { AboutDetails } from "./AboutDetails.tsx";
import { ClaimDetails } from "./ClaimDetails.tsx";
import type { Given } from "./given.ts";
import { HomeDetails } from "./HomeDetails.tsx";
import { NodeDetails } from "./NodeDetails.tsx";
import { NotFoundDetails } from "./NotFoundDetails.tsx";
import { SourceDetails } from "./SourceDetails.tsx";

/** The panel's content for a place. An id the graph does not have is answered, never left blank. */
export const PlaceDetails = memo(function PlaceDetails({
  given,
  place,
}: {
  readonly given: Given;
  readonly place: Place;
}) {
  const { graph } = given;
  switch (place.page) {
    case "home":
      return <HomeDetails given={given} />;
    case "about":
      return <AboutDetails given={given} />;
    case "not-found":
      return <NotFoundDetails given={given} path={place.path} />;
    case "node": {
      const node = graph.nodes.get(place.id);
      return node === undefined ? (
        <NotFoundDetails given={given} path={`/node/${place.id}/`} />
      ) : (
        <NodeDetails given={given} node={node} />
      );
    }
    case "claim": {
      const claim = graph.claims.get(place.id);
      return claim === undefined ? (
        <NotFoundDetails given={given} path={`/claim/${place.id}/`} />
      ) : (
        <ClaimDetails given={given} claim={claim} />
      );
    }
    case "source": {
      const source = graph.sources.get(place.id);
      return source === undefined ? (
        <NotFoundDetails given={given} path={`/source/${place.id}/`} />
      ) : (
        <SourceDetails given={given} source={source} />
      );
    }
  }
});
