import type { Graph } from "#graph/graph.ts";
import { findGlyph } from "#scene/node-text.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { StoryList } from "#ui/panels/story/StoryList.tsx";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import type { StartLink } from "#words/start-links.ts";
import styles from "./HomeLists.module.css";

/** How much a graph holds. */
export function GraphSize({ graph }: { readonly graph: Graph }) {
  const words = useWords();
  const { nodes, relations, claims, sources } = words.text.counts;
  const counts = [
    words.count(nodes, graph.nodes.size),
    words.count(relations, graph.relations.size),
    words.count(claims, graph.claims.size),
    words.count(sources, graph.sources.size),
  ];
  return (
    <ul className={styles.counts} aria-label={words.text.home.size}>
      {counts.map((count) => (
        <li key={count}>{count}</li>
      ))}
    </ul>
  );
}

/** First steps, each with what the reader finds there. */
export function StartList({ links }: { readonly links: readonly StartLink[] }) {
  const { start } = useWords().text;
  return (
    <PanelSection title={start.title}>
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
  const { home } = useWords().text;
  const questions = stories.filter(({ type }) => type === "question");
  const told = stories.filter(({ type }) => type === "story");
  return (
    <>
      <StoryList title={home.questions} stories={questions} isBrief={isBrief} />
      <StoryList title={home.stories} stories={told} isBrief={isBrief} />
    </>
  );
}
