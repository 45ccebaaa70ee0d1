import { memo } from "react";
import { Late } from "#ui/shared/Late.tsx";
import { formatAddress } from "#view/address.ts";
import type { Place } from "#view/view.ts";
import { ArticleHome } from "./home/ArticleHome.tsx";
import { PAGES } from "./late-pages.ts";
import type { Given } from "./parts/given.ts";
import { PanelHeading } from "./parts/PanelHeading.tsx";

/** The panel's content for a place: the article's own page at once, any other as soon as it is there. */
export const PlaceDetails = memo(function PlaceDetails({
  given,
  place,
}: {
  readonly given: Given;
  readonly place: Place;
}) {
  const { scope, story, since } = given.view;
  const isPlainHome = place.page === "home" && scope === "article" && story === null;
  if (isPlainHome && since === null) return <ArticleHome given={given} />;
  return (
    <Late
      part={PAGES}
      fallback={<PanelHeading>Loading…</PanelHeading>}
      failed={<MissingDetails given={given} />}
    >
      {({ PageDetails }) => <PageDetails given={given} place={place} />}
    </Late>
  );
});

function MissingDetails({ given }: { readonly given: Given }) {
  return (
    <>
      <PanelHeading>These details could not be loaded</PanelHeading>
      <p>
        Look whether you are online, then{" "}
        <a href={formatAddress(given.view, given.site)}>load the page again</a>.
      </p>
    </>
  );
}
