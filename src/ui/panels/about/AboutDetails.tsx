import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isStart } from "#view/scopes.ts";
import { withPlace, withSource } from "#view/transitions.ts";
import { fill } from "#words/fill.ts";
import { AboutData } from "./AboutData.tsx";
import styles from "./AboutDetails.module.css";
import { AboutGaps, AboutScopes } from "./AboutScopes.tsx";
import { DataCitation } from "./DataCitation.tsx";
import { KeyTable } from "./KeyTable.tsx";
import { StandingTable } from "./StandingTable.tsx";

/** What Salar is, where its data come from, and what may be done with them. */
export function AboutDetails({ given }: { readonly given: Given }) {
  const { about } = given.words.chapter("panels");
  return (
    <div className={styles.about}>
      <header className={styles.lead}>
        <PanelHeading>{about.title}</PanelHeading>
        <p>{about.lead}</p>
        <p>
          <Holdings given={given} />
        </p>
      </header>
      <AboutScopes given={given} />
      <PanelSection title={about.claims.title}>
        <p>{about.claims.made}</p>
        <StandingTable />
        <p>{about.claims.open}</p>
      </PanelSection>
      <AboutGaps given={given} />
      <AboutData given={given} />
      <PanelSection title={about.cite.title}>
        <p>{about.cite.text}</p>
        <blockquote className={styles.citation}>
          <DataCitation given={given} />
        </blockquote>
        <div className={styles.cite}>
          <ShareMenu>{about.cite.share}</ShareMenu>
        </div>
        <p>
          <Phrase
            text={about.cite.styles}
            parts={{
              processor: (
                <a href="https://github.com/juris-m/citeproc-js" rel="noopener noreferrer">
                  {about.cite.processor}
                </a>
              ),
              credit: (
                <a href="https://citationstyles.org/" rel="noopener noreferrer">
                  {about.cite.credit}
                </a>
              ),
            }}
          />
        </p>
      </PanelSection>
      <PanelSection title={about.keys.title}>
        <p>{fill(about.keys.text, { explore: given.words.text.diagram.explore })}</p>
        <KeyTable />
      </PanelSection>
      <PanelSection title={about.privacy.title}>
        <p>{about.privacy.text}</p>
      </PanelSection>
    </div>
  );
}

/** How much the graph holds, where all of it was found, and the way to it. */
function Holdings({ given: { graph, view, words } }: { readonly given: Given }) {
  const { about } = words.chapter("panels");
  const { counts, scopes } = words.text;
  const article = graph.article === null ? undefined : graph.sources.get(graph.article.source);
  const isFoundInOne = article !== undefined && isStart(view.scope);
  return (
    <Phrase
      text={isFoundInOne ? about.holds.foundIn : about.holds.all}
      parts={{
        graph: words.capital(scopes[view.scope].graph),
        nodes: words.count(counts.nodes, graph.nodes.size),
        relations: words.count(counts.relations, graph.relations.size),
        claims: words.count(counts.claims, graph.claims.size),
        article: article && (
          <ViewLink to={(now) => withSource(now, article.id)}>{about.oneArticle}</ViewLink>
        ),
        link: <ViewLink to={(now) => withPlace(now, { page: "home" })}>{about.explore}</ViewLink>,
      }}
    />
  );
}
