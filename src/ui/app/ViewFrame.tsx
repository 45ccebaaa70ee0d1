import { Late } from "#ui/shared/Late.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { isReaderMode } from "#view/view.ts";
import styles from "./App.module.css";

/** The place of one of the equal views in the main area, while it is chosen or has to stay there. */
export function ViewFrame({ entry: { id, body } }: { readonly entry: ViewEntry }) {
  const isShown = useApp((state) => state.view.display === id);
  const isReady = useApp((state) => state.ready);
  const isReader = useApp((state) => isReaderMode(state.view));
  if (body.comes === "at once") {
    // Out of sight it keeps its size and place, and shows again without a jump.
    return (
      <div className={styles.view} inert={!isShown} data-shown={isShown}>
        <body.Body />
      </div>
    );
  }
  // Before scripts have loaded it stands below the drawing, for those who have none; once they have,
  // it is made when it is asked for: it may list everything the diagram shows.
  const isBelow = body.part.isPrerendered === true && !isReady && !isReader;
  if (!isShown && !isBelow) return null;
  return (
    <div className={styles.late} data-over={isShown}>
      <Late
        part={body.part}
        isWanted={isShown}
        fallback={<p>Loading…</p>}
        failed={<p>{body.failed()}</p>}
      >
        {({ Body }) => <Body />}
      </Late>
    </div>
  );
}
