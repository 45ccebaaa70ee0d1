import { Fragment } from "react";
import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { formatParagraphs, formatPublished } from "#words/citation.ts";
import { listCitedSources } from "#words/claim-sources.ts";

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
  return listCitedSources(graph, claim).map(({ source, paragraphs }, index) => (
    <Fragment key={source.id}>
      {index > 0 && ", "}
      <ExternalLink url={source.url}>
        <span className="visually-hidden">“{source.title}”, </span>
        {source.publisher}
      </ExternalLink>
      {paragraphs.length > 0 && ` ${formatParagraphs(paragraphs)}`}
      {isDated && ` (${formatPublished(source)})`}
    </Fragment>
  ));
}
