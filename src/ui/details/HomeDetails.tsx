import { findGlyph } from "#scene/node-text.ts";
import type { SourceId } from "#schema/graph.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withSource } from "#view/transitions.ts";
import { formatCount } from "#words/messages.ts";
import { GRAPH_TITLE } from "#words/titles.ts";
import type { Given } from "./given.ts";
import styles from "./HomeDetails.module.css";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelSection } from "./PanelSection.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { listStartLinks } from "./start-links.ts";

/** Nothing is selected: what this graph is, where to start, and the article it is founded on. */
export function HomeDetails({ given: { graph } }: { readonly given: Given }) {
  const counts = [
    formatCount(graph.nodes.size, "node"),
    formatCount(graph.relations.size, "relation"),
    formatCount(graph.claims.size, "claim"),
    formatCount(graph.sources.size, "source"),
  ];
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{GRAPH_TITLE}</PanelHeading>
        <p>
          Who and what{" "}
          {graph.article === null ? (
            "one news article"
          ) : (
            <SourceLink id={graph.article.source}>one news article</SourceLink>
          )}{" "}
          links: two governments in talks, a state company, the salt flats and what can be taken
          from their brine. Every line is a bundle of claims, each with its standing, its date, who
          said it and where.
        </p>
        <ul className={styles.counts} aria-label="Size of the graph">
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      </header>
      <PanelSection title="Where to start">
        <ul className={styles.starts}>
          {listStartLinks(graph).map(({ node, text, hint, to }) => (
            <li key={text}>
              <KindSymbol kind={node.type} glyph={findGlyph(node)} />
              <ViewLink to={to}>{text}</ViewLink>
              <span className={styles.hint}>{hint}</span>
            </li>
          ))}
        </ul>
      </PanelSection>
      <ReadingView />
    </>
  );
}

function SourceLink({ id, children }: { readonly id: SourceId; readonly children: string }) {
  return <ViewLink to={(view) => withSource(view, id)}>{children}</ViewLink>;
}
