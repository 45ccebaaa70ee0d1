import { ReaderPart } from "#ui/embed/ReaderPart.tsx";
import { FiltersPanel } from "#ui/filters/FiltersPanel.tsx";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { useSheet } from "#ui/print/use-sheet.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { TimeBar } from "#ui/timebar/TimeBar.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { isReaderMode } from "#view/view.ts";
import styles from "./App.module.css";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Notices } from "./Notices.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { usePrefetch } from "./use-prefetch.ts";
import { ViewFrame } from "./ViewFrame.tsx";

const HEAD = { part: "head" } as const;
const FOOT = { part: "foot" } as const;

/** The whole page, prerendered and taken over: every page is this one, with another view. */
export function App() {
  const isReader = useApp((state) => isReaderMode(state.view));
  usePrefetch();
  useSheet();
  // The diagram keeps its place among the parts, and so its canvas, when reader mode comes or goes.
  return (
    <div className={isReader ? styles.reader : styles.page}>
      <SkipLinks />
      <FaultBoundary as="header">
        {isReader ? <ReaderPart place={HEAD} /> : <Header />}
      </FaultBoundary>
      {!isReader && (
        <FaultBoundary as="section">
          <FiltersPanel />
        </FaultBoundary>
      )}
      <main className={styles.main}>
        <Notices />
        <Loading />
        <div className={styles.area}>
          {VIEWS.map((entry) => (
            <FaultBoundary key={entry.id} as="div">
              <ViewFrame entry={entry} />
            </FaultBoundary>
          ))}
        </div>
        {!isReader && (
          <FaultBoundary as="fieldset">
            <TimeBar />
          </FaultBoundary>
        )}
      </main>
      {!isReader && (
        <FaultBoundary as="aside">
          <DetailsPanel />
        </FaultBoundary>
      )}
      <FaultBoundary as="footer">
        {isReader ? <ReaderPart place={FOOT} /> : <StatusLine />}
      </FaultBoundary>
    </div>
  );
}
