import { type MouseEvent, useCallback, useDeferredValue, useMemo, useRef } from "react";
import { listChangeDates } from "#graph/change-dates.ts";
import { countFacets } from "#graph/counts.ts";
import { selectFilter, selectInView } from "#store/selectors.ts";
import { measureToNextFrame } from "#ui/shared/measure.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { formatAddress } from "#view/address.ts";
import { countFilters, withoutFilters } from "#view/transitions.ts";
import { formatInView } from "#words/messages.ts";
import { BridgeKey } from "./BridgeKey.tsx";
import { DateFilter } from "./DateFilter.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import type { OnFilter } from "./FacetRow.tsx";
import { FiltersHead } from "./FiltersHead.tsx";
import styles from "./FiltersPanel.module.css";
import { listFacetGroups } from "./facet-values.ts";
import { FILTERS_ID } from "./filters-id.ts";
import { useClosedWhenWide } from "./use-closed-when-wide.ts";

/**
 * Legend, filter and key in one: what each mark of the diagram means, how much of it is in view, and
 * its switch. A column beside the diagram; on narrow screens a sheet that `FiltersButton` opens.
 */
export function FiltersPanel() {
  const store = useAppStore();
  const panel = useRef<HTMLElement>(null);
  const graph = useApp((state) => state.graph);
  const facets = useApp((state) => state.facets);
  const view = useApp((state) => state.view);
  const filter = useApp(selectFilter);
  const inView = useApp(selectInView);
  // Counting asks the filter once for every value: the click's own result shows before it.
  const settled = useDeferredValue(filter);
  const counts = useMemo(() => countFacets(graph, facets, settled), [graph, facets, settled]);
  const dates = useMemo(() => listChangeDates(graph), [graph]);
  useClosedWhenWide(panel);

  const apply = useCallback<OnFilter>(
    (to, start) => {
      const state = store.getState();
      const next = to(state.view);
      // Asking for what is there already would make a step that Back cannot be seen to undo.
      if (formatAddress(next, state.base) === formatAddress(state.view, state.base)) return;
      state.navigate(next);
      measureToNextFrame("salar:filter", start);
    },
    [store],
  );
  const reset = (event: MouseEvent) => apply(withoutFilters, event.timeStamp);

  return (
    <section
      ref={panel}
      id={FILTERS_ID}
      className={styles.panel}
      aria-label="Filters"
      popover="auto"
    >
      <FiltersHead filtersSet={countFilters(view)} inView={formatInView(inView)} onReset={reset} />
      <noscript>
        <p className={styles.note}>This is the key. Filtering needs JavaScript.</p>
      </noscript>
      {listFacetGroups(graph, facets, view, counts).map((group) => (
        <FacetGroup key={group.legend} group={group} onFilter={apply} />
      ))}
      <BridgeKey />
      <DateFilter asOf={view.asOf} newest={graph.newest} dates={dates} onFilter={apply} />
    </section>
  );
}
