import { useRef } from "react";
import { selectInView, selectSite, selectWholeGraph } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatRecords } from "#words/citation-items.ts";
import { formatInView } from "#words/messages.ts";
import { formatPrintDay, formatPrintFilters, listDatesInForce } from "#words/print.ts";
import { formatHeading } from "#words/titles.ts";
import { PrintContent } from "./PrintContent.tsx";
import { PrintedView } from "./PrintedView.tsx";
import { PrintHead } from "./PrintHead.tsx";
import styles from "./PrintSheet.module.css";
import { PrintSources } from "./PrintSources.tsx";
import { useNumberedSources } from "./use-numbered-sources.ts";

/** The page as paper: what it is and where from, diagram with legend, claims, sources. */
export function PrintSheet({
  address,
  at,
}: {
  /** Of the view, whole: `https://example.org/node/ylb/?as-of=2024`. */
  readonly address: string;
  /** When it is printed. */
  readonly at: Date;
}) {
  const sheet = useRef<HTMLElement>(null);
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const site = useApp(selectSite);
  const version = useApp((state) => state.dataVersion);
  const date = useApp((state) => state.dataDate);
  const inView = useApp(selectInView);
  const numbers = useNumberedSources(sheet, graph, site);
  const facts = [
    ...listDatesInForce(view, graph.newest),
    { label: "Filters", text: formatPrintFilters(graph, view) },
    { label: "In view", text: formatInView(inView) },
    {
      label: "Printed",
      text: `${formatPrintDay(at)}, from ${formatRecords({ date, version })} (CC BY 4.0)`,
    },
  ];
  return (
    <article ref={sheet} className={styles.sheet}>
      <PrintHead title={formatHeading(graph, view)} address={address} facts={facts} />
      <PrintedView />
      <PrintContent />
      <PrintSources graph={graph} numbers={numbers} />
    </article>
  );
}
