import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withKnownBy } from "#view/transitions.ts";
import { formatNotPublished } from "#words/standings.ts";
import type { Given } from "./given.ts";
import styles from "./KnownByNotice.module.css";

/** Says that what follows had not come out by the date asked for, and lifts that limit. */
export function KnownByNotice({
  given: { view },
  count,
}: {
  readonly given: Given;
  /** How many claims that is true of; `null` for the one at hand. */
  readonly count: number | null;
}) {
  if (view.knownBy === null || count === 0) return null;
  return (
    <p className={styles.notice}>
      {formatNotPublished(view.knownBy, count)}{" "}
      <ViewLink to={(now) => withKnownBy(now, null)}>Show whatever has been published</ViewLink>
    </p>
  );
}
