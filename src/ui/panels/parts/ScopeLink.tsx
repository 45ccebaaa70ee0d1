import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withScope } from "#view/transitions.ts";
import type { Given } from "./given.ts";
import styles from "./ScopeLink.module.css";

/** From a record as the article has it to the same among all records, and back where it has it. */
export function ScopeLink({ given: { view, site } }: { readonly given: Given }) {
  const { place, scope } = view;
  if (place.page !== "node" && place.page !== "claim" && place.page !== "source") return null;
  const own = {
    node: site.article.nodes,
    claim: site.article.claims,
    source: site.article.sources,
  };
  if (!own[place.page].has(place.id)) return null;
  const other = scope === "article" ? "world" : "article";
  return (
    <p className={styles.scope}>
      <ViewLink to={(now) => withScope(now, other, site)}>
        {other === "world" ? "Seen in the world graph" : "In the founding article"}
      </ViewLink>
    </p>
  );
}
