import { findLatestPublication } from "#graph/data-dates.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withoutSelection, withScope } from "#view/transitions.ts";
import { formatDataDates } from "#words/messages.ts";

/** What the two scopes are, how new their data, and where what is new is told. */
export function AboutScopes({ given: { graph, site } }: { readonly given: Given }) {
  return (
    <PanelSection title="The article, and the world">
      <p>
        Salar began with{" "}
        <ViewLink to={(now) => withScope(withoutSelection(now), "article", site)}>
          what one news article says
        </ViewLink>
        , and the same records go on to{" "}
        <ViewLink to={(now) => withScope(withoutSelection(now), "world", site)}>
          the world’s lithium brines
        </ViewLink>
        : countries, companies, salt flats, projects, agreements and what is taken from the brine.
        Each is a scope of its own with its own map; the switch at the top leads from one to the
        other, and what is in both says so.
      </p>
      <p>
        {formatDataDates(graph.newest, findLatestPublication(graph))} What is new comes as{" "}
        <a href={`${site.base}feed.xml`} type="application/atom+xml">
          an Atom feed
        </a>
        .
      </p>
    </PanelSection>
  );
}

/** Where the records contradict each other, and where they are silent. */
export function AboutGaps() {
  return (
    <PanelSection title="Where sources disagree, and what is missing">
      <p>
        Sources part over how much Bolivia made and sold, how much lithium the Salar de Uyuni holds,
        how Chile’s, Argentina’s and China’s output is counted, and whether the latest Bolivian
        agreement is one or an expression of interest. Both figures are kept, side by side, wherever
        either shows.
      </p>
      <p>
        Most claims still rest on one source, some only on a weak one, and some have no date. Works
        that take no brine, prices, reagents and water are barely covered. “No claim found” says
        that the records are silent, not that there is nothing.
      </p>
    </PanelSection>
  );
}
