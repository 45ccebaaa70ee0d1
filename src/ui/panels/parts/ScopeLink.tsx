import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isApart, isStart, isWhole, START, WHOLE } from "#view/scopes.ts";
import { toHas } from "#view/site.ts";
import { withScope } from "#view/transitions.ts";
import type { Given } from "./given.ts";
import styles from "./ScopeLink.module.css";

/** From a record as the site begins with it to the same among all records, and back. */
export function ScopeLink({ given: { view, site } }: { readonly given: Given }) {
  const { place, scope } = view;
  if (place.page !== "node" && place.page !== "claim" && place.page !== "source") return null;
  if (isApart(scope) || !toHas(START, site)(place.page, place.id)) return null;
  const other = isStart(scope) ? WHOLE : START;
  return (
    <p className={styles.scope}>
      <ViewLink to={(now) => withScope(now, other, site)}>
        {isWhole(other) ? "Seen in the world graph" : "In the founding article"}
      </ViewLink>
    </p>
  );
}
