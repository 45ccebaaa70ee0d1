import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withPlace, withSource } from "#view/transitions.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./AboutDetails.module.css";
import { AboutGaps, AboutScopes } from "./AboutScopes.tsx";
import { DataCitation } from "./DataCitation.tsx";
import { KeyTable } from "./KeyTable.tsx";
import { StandingTable } from "./StandingTable.tsx";

/** What Salar is, where its data come from, and what may be done with them. */
export function AboutDetails({ given }: { readonly given: Given }) {
  const { graph, view, site } = given;
  const { base } = site;
  const article = graph.article === null ? undefined : graph.sources.get(graph.article.source);
  return (
    <div className={styles.about}>
      <header className={styles.lead}>
        <PanelHeading>About Salar</PanelHeading>
        <p>
          Salar shows who is linked to whom around lithium, and how firmly. In this supply chain,
          announced is not signed, signed is not built, and sources disagree; so nothing is drawn
          here as simply true. The unit is the claim.
        </p>
        <p>
          The {view.scope === "world" ? "world’s" : "article’s"} graph holds{" "}
          {formatCount(graph.nodes.size, "node")}, {formatCount(graph.relations.size, "relation")}{" "}
          and {formatCount(graph.claims.size, "claim")}
          {article !== undefined && view.scope === "article" && (
            <>
              , all found in{" "}
              <ViewLink to={(now) => withSource(now, article.id)}>one news article</ViewLink>
            </>
          )}
          . <ViewLink to={(now) => withPlace(now, { page: "home" })}>Explore the graph</ViewLink>
        </p>
      </header>
      <AboutScopes given={given} />
      <PanelSection title="How a claim is made">
        <p>
          A claim is one sentence in our own words: who is linked to whom, the standing of that
          link, the date at which it holds, who said it, and the sources it rests on, with the
          paragraph where it can be checked. All claims of the same link form one relation; on any
          date the latest of them holds, and the earlier ones are its history. A plan never replaces
          what is signed or built: it stands beside it.
        </p>
        <StandingTable />
        <p>
          What a source leaves open stays open: a month stays a month, an undated claim says so, and
          claims that contradict each other are shown side by side.
        </p>
      </PanelSection>
      <AboutGaps />
      <PanelSection title="The data, and its licence">
        <p>
          The records are free to use under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">
            CC BY 4.0
          </a>
          , the program under the MIT licence. All of it is one file,{" "}
          <a href={`${base}data/graph.json`}>data/graph.json</a>, the article’s part another,{" "}
          <a href={`${base}data/article/graph.json`}>data/article/graph.json</a>; their form is
          described by <a href={`${base}schema/graph.schema.json`}>a JSON Schema</a>. The sources
          themselves belong to their publishers: Salar links to them and copies nothing.
        </p>
      </PanelSection>
      <PanelSection title="How to cite">
        <p>
          Every node and every claim has an address of its own that stays. “Share” on its page has
          citations ready to copy: plain, in APA or Chicago style, as BibTeX, RIS and CSL-JSON. The
          data as a whole:
        </p>
        <blockquote className={styles.citation}>
          <DataCitation given={given} />
        </blockquote>
        <div className={styles.cite}>
          <ShareMenu>Share or cite</ShareMenu>
        </div>
        <p>
          The two styles are applied by{" "}
          <a href="https://github.com/juris-m/citeproc-js" rel="noopener noreferrer">
            citeproc-js
          </a>
          , © 2009–2019 Frank Bennett, under the Common Public Attribution License 1.0:{" "}
          <a href="https://citationstyles.org/" rel="noopener noreferrer">
            Citations by CSL (citeproc-js)
          </a>
          . The definition of APA’s style is the Citation Style Language project’s, under CC BY-SA
          3.0.
        </p>
      </PanelSection>
      <PanelSection title="Moving in the diagram by keyboard">
        <p>
          Go to the diagram and choose “Explore diagram with arrow keys”. The outline says the same
          in plain lists and needs none of these.
        </p>
        <KeyTable />
      </PanelSection>
      <PanelSection title="Privacy">
        <p>
          Nothing leaves your machine. There are no accounts, no counters, and no scripts or fonts
          from elsewhere; the filters you set stand in the address and nowhere else. Only the theme
          you choose is kept, in this browser.
        </p>
      </PanelSection>
    </div>
  );
}
