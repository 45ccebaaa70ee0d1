import { useMemo } from "react";
import { selectInView, selectSelectedId, selectShown } from "#store/selectors.ts";
import { useFollowLinks } from "#ui/shared/follow-links.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withoutFilters } from "#view/transitions.ts";
import { formatInView } from "#words/messages.ts";
import { createOutlineAddresses } from "./addresses.ts";
import { OutlineKindList } from "./OutlineKindList.tsx";
import styles from "./OutlineView.module.css";
import { buildOutline } from "./outline-groups.ts";

/** Whatever the diagram shows, as headings and lists: its equal for eyes, ears and fingers. */
export function OutlineView() {
  const follow = useFollowLinks();
  const graph = useApp((state) => state.graph);
  const base = useApp((state) => state.base);
  const view = useApp((state) => state.view);
  const shown = useApp(selectShown);
  const inView = useApp(selectInView);
  const selected = useApp(selectSelectedId);
  const kinds = useMemo(() => buildOutline(graph, shown), [graph, shown]);
  const addresses = useMemo(() => createOutlineAddresses(view, base), [view, base]);

  const hidden = inView.allNodes - inView.nodes + inView.allRelations - inView.relations;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the links inside come here as clicks
    <section
      id="outline"
      className={styles.outline}
      aria-labelledby="outline-title"
      tabIndex={-1}
      onClick={follow}
    >
      <h2 id="outline-title">Outline</h2>
      <p className={styles.lead}>
        What the diagram shows, in lists: {formatInView(inView)}.{" "}
        {hidden > 0 && (
          <>
            The rest is hidden by the filters or does not hold on this date.{" "}
            <ViewLink to={withoutFilters}>Reset filters</ViewLink>
          </>
        )}
      </p>
      {kinds.map((kind) => (
        <OutlineKindList
          key={kind.kind}
          kind={kind}
          sources={graph.sources}
          addresses={addresses}
          selected={selected}
        />
      ))}
    </section>
  );
}
