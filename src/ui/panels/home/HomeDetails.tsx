import { findLatestPublication } from "#graph/data-dates.ts";
import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withScope } from "#view/transitions.ts";
import { formatDataDates } from "#words/messages.ts";
import { listWorldStartLinks } from "#words/start-links.ts";
import { HOME_TITLES } from "#words/titles.ts";
import { ArticleHome } from "./ArticleHome.tsx";
import styles from "./HomeDetails.module.css";
import { GraphSize, StartList, StoryLists } from "./HomeLists.tsx";

/** Nothing is selected: what this graph is, what changed in it, and where to start. */
export function HomeDetails({ given }: { readonly given: Given }) {
  if (given.view.scope === "world") return <WorldHome given={given} />;
  return (
    <ArticleHome given={given}>
      {given.view.since !== null && <ChangesSection given={given} node={null} />}
    </ArticleHome>
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
        <ShareMenu />
      </header>
      <ChangesSection given={given} node={null} />
      <StoryLists graph={graph} />
      <StartList links={listWorldStartLinks(graph)} />
    </>
  );
}
