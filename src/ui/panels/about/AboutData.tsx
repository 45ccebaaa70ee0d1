import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";

/** Under which licence the records are, and the files that have all of them. */
export function AboutData({ given: { site, words } }: { readonly given: Given }) {
  const { data } = words.chapter("panels").about;
  const { base } = site;
  return (
    <PanelSection title={data.title}>
      <p>
        <Phrase
          text={data.text}
          parts={{
            licence: (
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">
                {data.licence}
              </a>
            ),
            all: <a href={`${base}data/graph.json`}>data/graph.json</a>,
            article: <a href={`${base}data/article/graph.json`}>data/article/graph.json</a>,
            schema: <a href={`${base}schema/graph.schema.json`}>{data.schema}</a>,
          }}
        />
      </p>
    </PanelSection>
  );
}
