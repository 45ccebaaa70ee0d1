import { Fragment } from "react";
import { listCitedSources } from "#graph/claim-sources.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatParagraphs, formatPublished } from "#words/citation.ts";
import { fill } from "#words/fill.ts";

/** A claim's sources in one line: publishers, each a link to the page, with its date where asked. */
export function SourceNames({
  graph,
  claim,
  isDated = false,
}: {
  readonly graph: Graph;
  readonly claim: Claim;
  /** With the date it came out, or that nobody knows it. */
  readonly isDated?: boolean;
}) {
  const words = useWords();
  const { title } = words.chapter("panels").claim;
  return listCitedSources(graph, claim).map(({ source, paragraphs }, index) => (
    <Fragment key={source.id}>
      {index > 0 && words.text.joints.comma}
      <ExternalLink url={source.url}>
        <span className="visually-hidden">{fill(title, { title: source.title })}</span>
        {source.publisher}
      </ExternalLink>
      {paragraphs.length > 0 && ` ${formatParagraphs(words, paragraphs)}`}
      {isDated && ` (${formatPublished(words, source)})`}
    </Fragment>
  ));
}
