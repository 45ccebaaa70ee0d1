import { memo, Suspense, use } from "react";
import { formatAddress } from "#view/address.ts";
import type { Place } from "#view/place.ts";
import { isStart } from "#view/scopes.ts";
import type { Given } from "./given.ts";
import { ArticleHome } from "./home/ArticleHome.tsx";
import { loadPages, readPages } from "./load-pages.ts";
import { PanelHeading } from "./parts/PanelHeading.tsx";

/** The panel's content for a place: the page the site begins with at once, any other as soon as it is there. */
export const PlaceDetails = memo(function PlaceDetails({
  given,
  place,
}: {
  readonly given: Given;
  readonly place: Place;
}) {
  const { scope, story, since } = given.view;
  const isPlainHome = place.page === "home" && isStart(scope) && story === null;
  if (isPlainHome && since === null) return <ArticleHome given={given} />;
  return (
    <Suspense fallback={<PanelHeading>Loading…</PanelHeading>}>
      <LoadedDetails given={given} place={place} />
    </Suspense>
  );
});

function LoadedDetails({ given, place }: { readonly given: Given; readonly place: Place }) {
  const pages = readPages();
  if (pages === null) return <ComingDetails given={given} place={place} />;
  return <pages.PageDetails given={given} place={place} />;
}

/** Apart, since `use` may not be called in one rendering and left out in the next. */
function ComingDetails({ given, place }: { readonly given: Given; readonly place: Place }) {
  const pages = use(loadPages());
  if (pages !== null) return <pages.PageDetails given={given} place={place} />;
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
