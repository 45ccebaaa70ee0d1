import { memo } from "react";
import { Late } from "#ui/shared/Late.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { formatAddress } from "#view/address.ts";
import type { Place } from "#view/place.ts";
import { isStart } from "#view/scopes.ts";
import { ArticleHome } from "./home/ArticleHome.tsx";
import { PAGES } from "./late-pages.ts";
import type { Given } from "./parts/given.ts";
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
    <Late
      part={PAGES}
      fallback={<PanelHeading>{given.words.text.panel.loading}</PanelHeading>}
      failed={<MissingDetails given={given} />}
    >
      {({ PageDetails }) => <PageDetails given={given} place={place} />}
    </Late>
  );
});

function MissingDetails({ given }: { readonly given: Given }) {
  const { panel } = given.words.text;
  const again = <a href={formatAddress(given.view, given.site)}>{panel.again}</a>;
  return (
    <>
      <PanelHeading>{panel.failed}</PanelHeading>
      <p>
        <Phrase text={panel.failedHint} parts={{ link: again }} />
      </p>
    </>
  );
}
