import { suggestClaims, suggestNodes } from "#search/suggest.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withPlace } from "#view/transitions.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import type { Given } from "./given.ts";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./NotFoundDetails.module.css";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelSection } from "./PanelSection.tsx";

/** Longest part of an address repeated back, in characters. */
const LONGEST_SHOWN = 80;
const WHAT: Readonly<Record<string, string>> = {
  node: "a node",
  claim: "a claim",
  source: "a source",
};

/** An address that leads nowhere: says which, offers the nearest that exist, and the way home. */
export function NotFoundDetails({
  given,
  path,
}: {
  readonly given: Given;
  /** What was asked, decoded, from the site's root; "" where the page cannot know it. */
  readonly path: string;
}) {
  const { graph } = given;
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
          {nodes.length > 0 && (
            <ul>
              {nodes.map((node) => (
                <li key={node.id}>
                  <NodeLink node={node} isShown={given.shown.nodes.has(node.id)} />
                </li>
              ))}
            </ul>
          )}
          {claims.length > 0 && <ClaimLinks given={given} claims={claims} />}
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
