import { toPathQuery } from "#picture/filter.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { selectPaths } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { listStatuses, withAsOf, withKnownBy, withStatuses } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "#words/dates.ts";
import { STATUS_LABELS } from "#words/labels.ts";
import { formatNoPath } from "#words/paths.ts";
import styles from "./PathBody.module.css";
import { PathChain } from "./PathChain.tsx";

/** The chains between the two ends, best first, or why there are none. */
export function PathBody({ given }: { readonly given: Given }) {
  const paths = useApp(selectPaths);
  const chain = useApp((state) => state.chain);
  const { graph, view } = given;
  const { from, to } = view;
  if (from === null || to === null) {
    return <p className={styles.message}>Pick a node in the diagram, or search for one above.</p>;
  }
  if (from === to) {
    return <p className={styles.message}>Both ends are the same node. Pick another one.</p>;
  }
  const query = toPathQuery(from, to, view.asOf, listStatuses(view));
  const lit = paths[chain] === undefined ? 0 : chain;
  return (
    <div className={styles.body}>
      <Limits given={given} />
      {paths.length === 0 && (
        <div className={styles.message}>
          <p>{formatNoPath(graph, query)}</p>
          <p>Another date, more standings or another end may have one.</p>
        </div>
      )}
      {paths.map((path, index) => (
        <PathChain
          key={path.nodes.join(" ")}
          given={given}
          path={path}
          index={index}
          isLit={index === lit}
        />
      ))}
    </div>
  );
}

const lift = (view: View): View => withStatuses(withKnownBy(withAsOf(view, null), null), STATUSES);

/** On which date and in which standings the chains hold, and how to lift that. */
function Limits({ given: { view, on } }: { readonly given: Given }) {
  const isLimited = view.statuses !== null || view.asOf !== null || view.knownBy !== null;
  const standings =
    view.statuses === null
      ? "all"
      : view.statuses.map((status) => STATUS_LABELS[status].toLowerCase()).join(", ") || "none";
  return (
    <p className={styles.limits}>
      {on === null ? "Now" : `As of ${formatDate(on)}`}; standings: {standings}
      {view.knownBy !== null && `; published by ${formatDate(view.knownBy)}`}.{" "}
      {isLimited && <ViewLink to={lift}>Use the newest date and all standings</ViewLink>}
    </p>
  );
}
