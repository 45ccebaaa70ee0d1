import type { ReactNode } from "react";
import type { SourceId } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withScope, withSource } from "#view/transitions.ts";
import { listStartLinks } from "#words/start-links.ts";
import { HOME_TITLES } from "#words/titles.ts";
import styles from "./HomeDetails.module.css";
import { GraphSize, StartList, StoryLists } from "./HomeLists.tsx";

/** Where readers begin: what the article's graph is, where to start, and the article itself. */
export function ArticleHome({
  given,
  children,
}: {
  readonly given: Given;
  /** What was asked of the graph besides, such as what changed. */
  readonly children?: ReactNode;
}) {
  const { graph, site } = given;
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{HOME_TITLES.article}</PanelHeading>
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
        <GraphSize graph={graph} />
        <p className={styles.onward}>
          <ViewLink to={(now) => withScope(now, "world", site)}>
            See the world’s lithium brines
          </ViewLink>
        </p>
        <ShareMenu />
      </header>
      {children}
      <StartList links={listStartLinks(graph)} />
      <StoryLists graph={graph} isBrief />
      <ReadingView />
    </>
  );
}

function SourceLink({ id, children }: { readonly id: SourceId; readonly children: ReactNode }) {
  return <ViewLink to={(view) => withSource(view, id)}>{children}</ViewLink>;
}
