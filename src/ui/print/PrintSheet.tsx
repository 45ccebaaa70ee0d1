import { useRef } from "react";
import { selectInView, selectSite, selectWholeGraph } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatRecords } from "#words/citation-items.ts";
import { fill } from "#words/fill.ts";
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
  const words = useWords();
  const told = words.chapter("print").facts;
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const site = useApp(selectSite);
  const version = useApp((state) => state.dataVersion);
  const date = useApp((state) => state.dataDate);
  const inView = useApp(selectInView);
  const numbers = useNumberedSources(sheet, graph, site);
  const facts = [
    ...listDatesInForce(words, view, graph.newest),
    { label: told.filters, text: formatPrintFilters(words, graph, view) },
    { label: told.inView, text: formatInView(words, inView) },
    {
      label: told.printed,
      text: fill(told.printedFrom, {
        day: formatPrintDay(words, at),
        records: formatRecords(words, { date, version }),
      }),
    },
  ];
  return (
    <article ref={sheet} className={styles.sheet}>
      <PrintHead title={formatHeading(words, graph, view)} address={address} facts={facts} />
      <PrintedView />
      <PrintContent />
      <PrintSources graph={graph} numbers={numbers} />
    </article>
  );
}
