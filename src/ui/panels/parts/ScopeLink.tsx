import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isRecordPlace } from "#view/place.ts";
import { isApart, isStart, isWhole, START, WHOLE } from "#view/scopes.ts";
import { toHas } from "#view/site.ts";
import { withScope } from "#view/transitions.ts";
import type { Given } from "./given.ts";
import styles from "./ScopeLink.module.css";

/** From a record as the site begins with it to the same among all records, and back. */
export function ScopeLink({ given: { view, site, words } }: { readonly given: Given }) {
  const { place, scope } = view;
  if (!isRecordPlace(place)) return null;
  if (isApart(scope) || !toHas(START, site)(place.page, place.id)) return null;
  const { parts } = words.chapter("panels");
  const other = isStart(scope) ? WHOLE : START;
  return (
    <p className={styles.scope}>
      <ViewLink to={(now) => withScope(now, other, site)}>
        {isWhole(other) ? parts.seenInWorld : parts.inArticle}
      </ViewLink>
    </p>
  );
}
