import { type MouseEvent, useMemo, useRef } from "react";
import { countFacets } from "#graph/counts.ts";
import { buildFacets } from "#graph/facets.ts";
import { selectFilter, selectGraph, selectInView, selectWholeGraph } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useFilterStep } from "#ui/shared/use-filter-step.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { countFilters, withoutFilters } from "#view/transitions.ts";
import { formatFilters } from "#words/filters.ts";
import { formatInView } from "#words/messages.ts";
import { BridgeKey } from "./BridgeKey.tsx";
import { countUnpinned } from "./count-unpinned.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import { FiltersHead } from "./FiltersHead.tsx";
import styles from "./FiltersPanel.module.css";
import { listFacetGroups } from "./facet-values.ts";
import { FILTERS_ID } from "./filters-id.ts";
import { QuietSwitch } from "./QuietSwitch.tsx";
import { useClosedWhenWide } from "./use-closed-when-wide.ts";
import { useSettledFilter } from "./use-settled-filter.ts";

/**
 * Legend, filter and key in one: what each mark of the diagram means, how much of it is in view, and
 * its switch. A column beside the diagram; on narrow screens a sheet that `FiltersButton` opens.
 */
export function FiltersPanel() {
  const panel = useRef<HTMLElement>(null);
  const words = useWords();
  const graph = useApp(selectWholeGraph);
  const known = useApp(selectGraph);
  const facets = buildFacets(graph);
  const view = useApp((state) => state.view);
  const filter = useApp(selectFilter);
  const inView = useApp(selectInView);
  // Counting asks the filter once for every value: the click's own result shows before it.
  const settled = useSettledFilter(filter);
  const isReady = useApp((state) => state.ready);
  const counts = useMemo(
    () => (isReady ? countFacets : countUnpinned)(known, facets, settled),
    [isReady, known, facets, settled],
  );
  const { scope, minerals, countries, match, kinds, statuses } = view;
  const groups = useMemo(() => {
    const chosen = { scope, minerals, countries, match, kinds, statuses };
    return listFacetGroups(words, graph, facets, chosen, counts);
  }, [words, graph, facets, counts, scope, minerals, countries, match, kinds, statuses]);
  useClosedWhenWide(panel);
  const apply = useFilterStep();
  const reset = (event: MouseEvent) => apply(withoutFilters, event.timeStamp);

  return (
    <section
      ref={panel}
      id={FILTERS_ID}
      className={styles.panel}
      aria-label={words.text.filters.name}
      popover="auto"
    >
      <FiltersHead
        filtersSet={countFilters(view)}
        said={formatFilters(words, graph, view)}
        inView={formatInView(words, inView)}
        onReset={reset}
      />
      <noscript>
        <p className={styles.note}>{words.text.filters.needsScripts}</p>
      </noscript>
      {groups.map((group) => (
        <FacetGroup key={group.id} {...{ words, group }} isLive={isReady} onFilter={apply} />
      ))}
      <QuietSwitch words={words} isChecked={view.quiet} count={counts.quiet} onFilter={apply} />
      <BridgeKey />
    </section>
  );
}
