import { ReaderPart } from "#ui/embed/ReaderPart.tsx";
import { FiltersPanel } from "#ui/filters/FiltersPanel.tsx";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { TimeBar } from "#ui/timebar/TimeBar.tsx";
import { DiagramPane } from "#ui/views/graph/DiagramPane.tsx";
import { LateOutline } from "#ui/views/outline/LateOutline.tsx";
import { isReaderMode } from "#view/view.ts";
import styles from "./App.module.css";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Notices } from "./Notices.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { StatusLine } from "./StatusLine.tsx";

const HEAD = { part: "head" } as const;
const FOOT = { part: "foot" } as const;

/** The whole page, prerendered and taken over: every page is this one, with another view. */
export function App() {
  const display = useApp((state) => state.view.display);
  const isReady = useApp((state) => state.ready);
  const isReader = useApp((state) => isReaderMode(state.view));
  // The diagram keeps its place among the parts, and so its canvas, when reader mode comes or goes.
  return (
    <div className={isReader ? styles.reader : styles.page}>
      <SkipLinks />
      {isReader ? <ReaderPart place={HEAD} /> : <Header />}
      {!isReader && <FiltersPanel />}
      <main className={styles.main}>
        <Notices />
        <Loading />
        <div className={styles.area}>
          {/* Out of sight the diagram keeps its size and place, and shows again without a jump. */}
          <div className={styles.view} inert={display !== "graph"} data-shown={display === "graph"}>
            <DiagramPane />
          </div>
          {/* Before scripts have loaded the outline stands below the drawing, for those who have none;
            once they have, it is made when it is asked for: it lists everything the diagram shows. */}
          {((!isReady && !isReader) || display === "outline") && (
            <div className={styles.outline} data-over={display === "outline"}>
              <LateOutline isWanted={display === "outline"} />
            </div>
          )}
        </div>
        {!isReader && <TimeBar />}
      </main>
      {!isReader && <DetailsPanel />}
      {isReader ? <ReaderPart place={FOOT} /> : <StatusLine />}
    </div>
  );
}
