import { findLatestPublication } from "#graph/data-dates.ts";
import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isApart, isWhole, START, WHOLE } from "#view/scopes.ts";
import { withScope } from "#view/transitions.ts";
import { formatDataDates } from "#words/messages.ts";
import { SCOPE_WORDS } from "#words/scope-words.ts";
import { listWorldStartLinks } from "#words/start-links.ts";
import { ArticleHome } from "./ArticleHome.tsx";
import styles from "./HomeDetails.module.css";
import { GraphSize, StartList, StoryLists } from "./HomeLists.tsx";

/** Nothing is selected: what this graph is, what changed in it, and where to start. */
export function HomeDetails({ given }: { readonly given: Given }) {
  const { scope } = given.view;
  if (isWhole(scope)) return <WorldHome given={given} />;
  if (isApart(scope)) return <ApartHome given={given} />;
  return (
    <ArticleHome given={given}>
      {given.view.since !== null && <ChangesSection given={given} node={null} />}
    </ArticleHome>
  );
}

/** A graph of records of its own: what it is called, and what it has. */
function ApartHome({ given }: { readonly given: Given }) {
  const { graph, view } = given;
  const { title, meaning } = SCOPE_WORDS[view.scope];
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{title}</PanelHeading>
        <p>{meaning}</p>
        <GraphSize graph={graph} />
        <ShareMenu />
      </header>
      <ChangesSection given={given} node={null} />
      <StoryLists graph={graph} />
    </>
  );
}

function WorldHome({ given }: { readonly given: Given }) {
  const { graph, site } = given;
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{SCOPE_WORDS[WHOLE].title}</PanelHeading>
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
          <ViewLink to={(now) => withScope(now, START, site)}>
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
