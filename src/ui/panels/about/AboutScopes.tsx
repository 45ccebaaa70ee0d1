import { findLatestPublication } from "#graph/data-dates.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { START, WHOLE } from "#view/scopes.ts";
import { withoutSelection, withScope } from "#view/transitions.ts";
import { formatDataDates } from "#words/data-dates.ts";

/** What the two scopes are, how new their data, and where what is new is told. */
export function AboutScopes({ given: { graph, site, words } }: { readonly given: Given }) {
  const { scopes } = words.chapter("panels").about;
  return (
    <PanelSection title={scopes.title}>
      <p>
        <Phrase
          text={scopes.text}
          parts={{
            article: (
              <ViewLink to={(now) => withScope(withoutSelection(now), START, site)}>
                {scopes.article}
              </ViewLink>
            ),
            whole: (
              <ViewLink to={(now) => withScope(withoutSelection(now), WHOLE, site)}>
                {scopes.whole}
              </ViewLink>
            ),
          }}
        />
      </p>
      <p>
        <Phrase
          text={scopes.news}
          parts={{
            dates: formatDataDates(words, graph.newest, findLatestPublication(graph)),
            feed: (
              <a href={`${site.base}feed.xml`} type="application/atom+xml">
                {scopes.feed}
              </a>
            ),
          }}
        />
      </p>
    </PanelSection>
  );
}

/** Where the records contradict each other, and where they are silent. */
export function AboutGaps({ given: { words } }: { readonly given: Given }) {
  const { gaps } = words.chapter("panels").about;
  return (
    <PanelSection title={gaps.title}>
      <p>{gaps.disagree}</p>
      <p>{gaps.missing}</p>
    </PanelSection>
  );
}
