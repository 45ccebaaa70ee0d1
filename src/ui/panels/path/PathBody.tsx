import { toPathQuery } from "#picture/filter.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { selectPaths } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { listStatuses, withAsOf, withKnownBy, withStatuses } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import { formatNoPath } from "#words/paths.ts";
import styles from "./PathBody.module.css";
import { PathChain } from "./PathChain.tsx";

/** The chains between the two ends, best first, or why there are none. */
export function PathBody({ given }: { readonly given: Given }) {
  const paths = useApp(selectPaths);
  const chain = useApp((state) => state.chain);
  const { graph, view, words } = given;
  const { path: texts } = words.chapter("panels");
  const { from, to } = view;
  if (from === null || to === null) {
    return <p className={styles.message}>{texts.pick}</p>;
  }
  if (from === to) {
    return <p className={styles.message}>{texts.pickOther}</p>;
  }
  const query = toPathQuery(from, to, view.asOf, listStatuses(view));
  const lit = paths[chain] === undefined ? 0 : chain;
  return (
    <div className={styles.body}>
      <Limits given={given} />
      {paths.length === 0 && (
        <div className={styles.message}>
          <p>{formatNoPath(words, graph, query)}</p>
          <p>{texts.elsewhere}</p>
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
function Limits({ given: { view, on, words } }: { readonly given: Given }) {
  const isLimited = view.statuses !== null || view.asOf !== null || view.knownBy !== null;
  const { path: texts } = words.chapter("panels");
  const names = view.statuses?.map((status) => words.lower(words.text.standings[status]));
  const standings =
    names === undefined
      ? texts.allStandings
      : names.join(words.text.joints.comma) || texts.noStandings;
  return (
    <p className={styles.limits}>
      <Phrase
        text={view.knownBy === null ? texts.limits : texts.limitsKnown}
        parts={{
          date: on === null ? texts.now : fill(texts.asOf, { date: formatDate(words, on) }),
          standings,
          knownBy: view.knownBy === null ? null : formatDate(words, view.knownBy),
          link: isLimited && <ViewLink to={lift}>{texts.lift}</ViewLink>,
        }}
      />
    </p>
  );
}
