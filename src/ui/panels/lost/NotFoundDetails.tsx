import type { ClaimId } from "#schema/graph.ts";
import { suggestClaims, suggestNodes } from "#search/suggest.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import type { Site } from "#view/site.ts";
import { withClaim, withNodeAnywhere, withPlace, withScope } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { KIND_LABELS } from "#words/labels.ts";
import styles from "./NotFoundDetails.module.css";

/** Longest part of an address repeated back, in characters. */
const LONGEST_SHOWN = 80;
const WHAT: Readonly<Record<string, string>> = {
  node: "a node",
  claim: "a claim",
  source: "a source",
};

/** The view in which a claim of either scope can be seen. */
function withClaimAnywhere(view: View, id: ClaimId, site: Site): View {
  const isThere = view.scope === "world" || site.article.claims.has(id);
  return withClaim(isThere ? view : withScope(view, "world", site), id);
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
  // Whatever has been loaded: what the article does not have may be in the world's graph.
  const graph = useApp((state) => state.graphs.world ?? selectWholeGraph(state));
  const { site } = given;
  const words = path.split("/").filter((word) => word !== "" && word !== "index.html");
  const [section = ""] = words;
  const asked = words.at(-1) ?? "";
  const isKnown = asked !== "" && asked !== "404.html";
  const clipped = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  const claims = isKnown && section === "claim" ? suggestClaims(graph, asked) : [];
  const nodes = isKnown && section !== "claim" ? suggestNodes(graph, asked) : [];
  return (
    <>
      <header className={styles.head}>
        <PanelHeading>Not found</PanelHeading>
        <p>
          {isKnown ? (
            <>
              This link asks for {WHAT[section] ?? "a page"} that this graph does not have:{" "}
              <b>
                <bdi>{clipped}</bdi>
              </b>
              . It may have been renamed, or the link may have been cut short.
            </>
          ) : (
            "There is no page at this address. It may have been moved, or the link may have been cut short."
          )}
        </p>
      </header>
      {nodes.length + claims.length > 0 && (
        <PanelSection title="Did you mean">
          <ul className={styles.near}>
            {nodes.map((node) => (
              <li key={node.id}>
                <ViewLink to={(view) => withNodeAnywhere(view, node.id, site)}>
                  {node.name}
                </ViewLink>
                <span className={styles.kind}> {KIND_LABELS[node.type].one}</span>
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
        Search above for what you were after, or{" "}
        <ViewLink to={(view) => withPlace(view, { page: "home" })}>
          start from the whole graph
        </ViewLink>
        .
      </p>
    </>
  );
}
