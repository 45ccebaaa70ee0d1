import { memo, useMemo } from "react";
import {
  selectDate,
  selectGraph,
  selectShown,
  selectSite,
  selectWholeGraph,
} from "#store/selectors.ts";
import { PlaceDetails } from "#ui/panels/PlaceDetails.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { PrintClaims } from "./PrintClaims.tsx";
import styles from "./PrintContent.module.css";

/** What the page says in words: all of its panel or, where nothing is selected, the claims in view. */
export const PrintContent = memo(function PrintContent() {
  const graph = useApp(selectGraph);
  const whole = useApp(selectWholeGraph);
  const site = useApp(selectSite);
  const view = useApp((state) => state.view);
  const shown = useApp(selectShown);
  const on = useApp(selectDate);
  const given = useMemo<Given>(
    () => ({
      ...{ graph, whole, shown, view, on, site },
      origin: window.location.origin,
      reportUrl: null,
    }),
    [graph, whole, shown, view, on, site],
  );
  if (view.place.page === "home" && view.story === null) return <PrintClaims />;
  return (
    <div className={styles.panel}>
      <PlaceDetails given={given} place={view.place} />
    </div>
  );
});
