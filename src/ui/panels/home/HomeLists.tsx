import type { Graph } from "#graph/graph.ts";
import { findGlyph } from "#scene/node-text.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { StoryList } from "#ui/panels/story/StoryList.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { formatCount } from "#words/messages.ts";
import type { StartLink } from "#words/start-links.ts";
import styles from "./HomeLists.module.css";

/** How much a graph holds. */
export function GraphSize({ graph }: { readonly graph: Graph }) {
  const counts = [
    formatCount(graph.nodes.size, "node"),
    formatCount(graph.relations.size, "relation"),
    formatCount(graph.claims.size, "claim"),
    formatCount(graph.sources.size, "source"),
  ];
  return (
    <ul className={styles.counts} aria-label="Size of the graph">
      {counts.map((count) => (
        <li key={count}>{count}</li>
      ))}
    </ul>
  );
}

/** First steps, each with what the reader finds there. */
export function StartList({ links }: { readonly links: readonly StartLink[] }) {
  return (
    <PanelSection title="Where to start">
      <ul className={styles.starts}>
        {links.map(({ node, text, hint, to }) => (
          <li key={text}>
            <KindSymbol kind={node.type} glyph={findGlyph(node)} />
            <ViewLink to={to}>{text}</ViewLink>
            <span className={styles.hint}>{hint}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

/** What may be asked and what is told, as the graph's records have it. */
export function StoryLists({
  graph: { stories },
  isBrief = false,
}: {
  readonly graph: Graph;
  readonly isBrief?: boolean;
}) {
  const questions = stories.filter(({ type }) => type === "question");
  const told = stories.filter(({ type }) => type === "story");
  return (
    <>
      <StoryList title="Questions" stories={questions} isBrief={isBrief} />
      <StoryList title="Stories" stories={told} isBrief={isBrief} />
    </>
  );
}
