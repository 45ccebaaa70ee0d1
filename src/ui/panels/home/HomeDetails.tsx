import { findLatestPublication } from "#graph/data-dates.ts";
import { ChangesSection } from "#ui/panels/changes/ChangesSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isApart, isWhole, START, WHOLE } from "#view/scopes.ts";
import { withScope } from "#view/transitions.ts";
import { formatDataDates } from "#words/data-dates.ts";
import { listWorldStartLinks } from "#words/world-start-links.ts";
import { AllClaims } from "./AllClaims.tsx";
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
  const { graph, view, words } = given;
  const { title, meaning } = words.text.scopes[view.scope];
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
  const { graph, site, words } = given;
  const { worldHome: texts } = words.chapter("panels");
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{words.text.scopes[WHOLE].title}</PanelHeading>
        <p>{texts.lead}</p>
        <GraphSize graph={graph} />
        <p className={styles.dates}>
          <Phrase
            text={texts.news}
            parts={{
              dates: formatDataDates(words, graph.newest, findLatestPublication(graph)),
              feed: (
                <a href={`${site.base}feed.xml`} type="application/atom+xml">
                  {texts.feed}
                </a>
              ),
            }}
          />
        </p>
        <p className={styles.onward}>
          <ViewLink to={(now) => withScope(now, START, site)}>{texts.toArticle}</ViewLink>
        </p>
        <ShareMenu />
      </header>
      <ChangesSection given={given} node={null} />
      <StoryLists graph={graph} />
      <StartList links={listWorldStartLinks(words, graph)} />
      <AllClaims given={given} />
    </>
  );
}
