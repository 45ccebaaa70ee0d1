import { countOutside, type RelationEntry } from "#graph/claim-entries.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { KnownByNotice } from "#ui/panels/parts/KnownByNotice.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import {
  countFilters,
  withAsOf,
  withExpandToggled,
  withKinds,
  withoutFilters,
} from "#view/transitions.ts";
import styles from "./NodeNotices.module.css";

/** What of a node the diagram does not show, and how to see it. */
export function NodeNotices({
  given,
  node,
  relations,
}: {
  readonly given: Given;
  readonly node: NodeId;
  readonly relations: readonly RelationEntry[];
}) {
  const { graph, whole, shown, view, words } = given;
  const { node: texts } = words.chapter("panels");
  const outside = countOutside(shown, relations);
  const isExpanded = view.expand.includes(node);
  const hidden = shown.hiddenNeighbours.get(node) ?? 0;
  const toggle = (
    <ViewLink to={(now) => withExpandToggled(now, node)}>
      {isExpanded ? texts.hideAgain : words.count(texts.showHidden, hidden)}
    </ViewLink>
  );
  return (
    <>
      {(hidden > 0 || isExpanded) && (
        <p className={styles.notice} data-asks={!isExpanded}>
          {isExpanded ? <Phrase text={texts.expanded} parts={{ link: toggle }} /> : toggle}
        </p>
      )}
      {outside.filtered > 0 && <OutsideNotice given={given} count={outside.filtered} />}
      {outside.later > 0 && (
        <p className={styles.notice}>
          <Phrase
            text={words.count(texts.later, outside.later)}
            parts={{
              link: <ViewLink to={(now) => withAsOf(now, null)}>{texts.newest}</ViewLink>,
            }}
          />
        </p>
      )}
      <KnownByNotice given={given} count={countAt(whole, node) - countAt(graph, node)} />
      {relations.length === 0 && <p className={styles.notice}>{texts.unclaimed}</p>}
    </>
  );
}

/** A way to the claims that the filters keep out of the diagram or, where none is set, their defaults. */
function OutsideNotice({
  given: { view, words },
  count,
}: {
  readonly given: Given;
  readonly count: number;
}) {
  const { node: texts } = words.chapter("panels");
  const hides = { ...view, asOf: null, knownBy: null, since: null, expand: [] };
  return countFilters(hides) > 0 ? (
    <p className={styles.notice}>
      <Phrase
        text={words.count(texts.filtered, count)}
        parts={{ link: <ViewLink to={withoutFilters}>{texts.reset}</ViewLink> }}
      />
    </p>
  ) : (
    <p className={styles.notice}>
      <Phrase
        text={words.count(texts.hidden, count)}
        parts={{
          link: <ViewLink to={(now) => withKinds(now, NODE_TYPES)}>{texts.allKinds}</ViewLink>,
        }}
      />
    </p>
  );
}

function countAt({ incident }: Graph, node: NodeId): number {
  return (incident.get(node) ?? []).reduce((sum, { claims }) => sum + claims.length, 0);
}
