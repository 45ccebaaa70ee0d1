import type { ReactNode } from "react";
import type { SourceId } from "#schema/graph.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withScope, withSource } from "#view/transitions.ts";
import { formatDataDates } from "#words/messages.ts";
import { HOME_TITLES } from "#words/titles.ts";
import { ChangesSection } from "./ChangesSection.tsx";
import { findLatestPublication } from "./data-dates.ts";
import type { Given } from "./given.ts";
import styles from "./HomeDetails.module.css";
import { GraphSize, StartList, StoryLists } from "./HomeLists.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { ReadingView } from "./ReadingView.tsx";
import { listStartLinks, listWorldStartLinks } from "./start-links.ts";

/** Nothing is selected: what this graph is, what has been asked of it, and where to start. */
export function HomeDetails({ given }: { readonly given: Given }) {
  return given.view.scope === "world" ? <WorldHome given={given} /> : <ArticleHome given={given} />;
}

function ArticleHome({ given }: { readonly given: Given }) {
  const { graph, view, site } = given;
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
      </header>
      {view.since !== null && <ChangesSection given={given} node={null} />}
      <StartList links={listStartLinks(graph)} />
      <StoryLists graph={graph} isBrief />
      <ReadingView />
    </>
  );
}

function WorldHome({ given }: { readonly given: Given }) {
  const { graph, site } = given;
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{HOME_TITLES.world}</PanelHeading>
        <p>
          The countries, companies and salt flats of the world’s lithium brines, what is taken from
          them, and the agreements about it. Every line is a bundle of claims, each with its
          standing, its date, who said it and where.
        </p>
        <GraphSize graph={graph} />
        <p className={styles.dates}>
          {formatDataDates(graph.newest, findLatestPublication(graph))} New claims also come as{" "}
          <a href={`${site.base}feed.xml`} type="application/atom+xml">
            an Atom feed
          </a>
          .
        </p>
        <p className={styles.onward}>
          <ViewLink to={(now) => withScope(now, "article", site)}>
            Back to the article it began with
          </ViewLink>
        </p>
      </header>
      <ChangesSection given={given} node={null} />
      <StoryLists graph={graph} />
      <StartList links={listWorldStartLinks(graph)} />
    </>
  );
}

function SourceLink({ id, children }: { readonly id: SourceId; readonly children: ReactNode }) {
  return <ViewLink to={(view) => withSource(view, id)}>{children}</ViewLink>;
}
