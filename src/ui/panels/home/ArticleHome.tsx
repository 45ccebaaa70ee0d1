import type { ReactNode } from "react";
import type { SourceId } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { START, WHOLE } from "#view/scopes.ts";
import { withScope, withSource } from "#view/transitions.ts";
import { listStartLinks } from "#words/start-links.ts";
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
  const { graph, site, words } = given;
  const { home, scopes } = words.text;
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{scopes[START].title}</PanelHeading>
        <p>
          <Phrase
            text={home.articleLead}
            parts={{
              article:
                graph.article === null ? (
                  home.oneArticle
                ) : (
                  <SourceLink id={graph.article.source}>{home.oneArticle}</SourceLink>
                ),
            }}
          />
        </p>
        <GraphSize graph={graph} />
        <p className={styles.onward}>
          <ViewLink to={(now) => withScope(now, WHOLE, site)}>{home.toWorld}</ViewLink>
        </p>
        <ShareMenu />
      </header>
      {children}
      <StartList links={listStartLinks(words, graph)} />
      <StoryLists graph={graph} isBrief />
      <ReadingView />
    </>
  );
}

function SourceLink({ id, children }: { readonly id: SourceId; readonly children: ReactNode }) {
  return <ViewLink to={(view) => withSource(view, id)}>{children}</ViewLink>;
}
