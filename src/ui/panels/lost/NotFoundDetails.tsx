import { suggestClaims, suggestNodes, suggestScopes } from "#search/suggest.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { WHOLE } from "#view/scopes.ts";
import {
  withClaimAnywhere,
  withNodeAnywhere,
  withoutSelection,
  withPlace,
  withScope,
} from "#view/transitions.ts";
import type { Chapters } from "#words/en/language.ts";
import styles from "./NotFoundDetails.module.css";

/** Longest part of an address repeated back, in characters. */
const LONGEST_SHOWN = 80;

/** What is said of an address, by its first word. */
function findAsked(asked: Chapters["panels"]["lost"]["asked"], section: string): string {
  const isRecord = section === "node" || section === "claim" || section === "source";
  return isRecord ? asked[section] : asked.page;
}

/** An address that leads nowhere: says which, offers the nearest that exist, and the way home. */
export function NotFoundDetails({
  given,
  path,
}: {
  readonly given: Given;
  /** What was asked, decoded, from the site's root; "" where the page cannot know it. */
  readonly path: string;
}) {
  // Whatever has been loaded: what is not in this graph may be among all records.
  const graph = useApp((state) => state.graphs[WHOLE] ?? selectWholeGraph(state));
  const { site, words } = given;
  const { lost } = words.chapter("panels");
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const [section = ""] = parts;
  const asked = parts.at(-1) ?? "";
  const isKnown = asked !== "" && asked !== "404.html";
  const clipped = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  const pages = isKnown && parts.length === 1 ? suggestScopes(asked) : [];
  const claims = isKnown && section === "claim" ? suggestClaims(graph, asked) : [];
  const nodes = isKnown && section !== "claim" ? suggestNodes(graph, asked) : [];
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>{lost.title}</PanelHeading>
        <p>
          {isKnown ? (
            <Phrase
              text={findAsked(lost.asked, section)}
              parts={{
                asked: (
                  <b>
                    <bdi>{clipped}</bdi>
                  </b>
                ),
              }}
            />
          ) : (
            lost.unknown
          )}
        </p>
      </header>
      {pages.length + nodes.length + claims.length > 0 && (
        <PanelSection title={lost.near}>
          <ul className={styles.near}>
            {pages.map((scope) => (
              <li key={scope}>
                <ViewLink to={(view) => withScope(withoutSelection(view), scope, site)}>
                  {words.text.scopes[scope].title}
                </ViewLink>
              </li>
            ))}
            {nodes.map((node) => (
              <li key={node.id}>
                <ViewLink to={(view) => withNodeAnywhere(view, node.id, site)}>
                  {node.name}
                </ViewLink>
                <span className={styles.kind}> {words.text.kinds[node.type].one}</span>
              </li>
            ))}
            {claims.map(({ id, statement }) => (
              <li key={id}>
                <ViewLink to={(view) => withClaimAnywhere(view, id, site)}>{statement}</ViewLink>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      <p>
        <Phrase
          text={lost.onward}
          parts={{
            link: (
              <ViewLink to={(view) => withPlace(view, { page: "home" })}>{lost.start}</ViewLink>
            ),
          }}
        />
      </p>
    </>
  );
}
