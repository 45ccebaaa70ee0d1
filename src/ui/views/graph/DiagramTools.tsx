import { selectSelectedNode } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { HOPS, type Hops } from "#view/parameter-focus.ts";
import { withFocus } from "#view/transitions.ts";
import { isReaderMode } from "#view/view.ts";
import styles from "./DiagramTools.module.css";
import type { Diagram } from "./diagram.ts";

const ZOOM_STEP = 1.35;

/** Zoom, whole view and help at the diagram's corner; how far to see around a selected node. */
export function DiagramTools({
  diagram,
  onHelp,
}: {
  readonly diagram: Diagram | null;
  readonly onHelp: () => void;
}) {
  const words = useWords().text.diagram;
  const selected = useApp(selectSelectedNode);
  const canFocus = useApp((state) => state.ready && !isReaderMode(state.view));
  return (
    <>
      {canFocus && selected !== null && <FocusSwitch />}
      {diagram !== null && (
        <div className={styles.tools}>
          <button
            type="button"
            aria-label={words.zoomIn}
            onClick={() => diagram.canvas.zoomBy(ZOOM_STEP)}
          >
            <ToolIcon path="M8 3v10M3 8h10" />
          </button>
          <button
            type="button"
            aria-label={words.zoomOut}
            onClick={() => diagram.canvas.zoomBy(1 / ZOOM_STEP)}
          >
            <ToolIcon path="M3 8h10" />
          </button>
          <button type="button" aria-label={words.showWhole} onClick={() => diagram.canvas.fit()}>
            <ToolIcon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
          </button>
          <button type="button" aria-label={words.keys} onClick={onHelp}>
            <ToolIcon path="M6 6a2 2 0 1 1 2.8 1.9c-.6.2-.8.6-.8 1.3M8 11.6v.1" />
          </button>
        </div>
      )}
    </>
  );
}

function ToolIcon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}

function FocusSwitch() {
  const words = useWords();
  const { counts, diagram } = words.text;
  const store = useAppStore();
  const focus = useApp((state) => state.view.focus);
  const set = (hops: Hops | null) => {
    const { view, navigate } = store.getState();
    navigate(withFocus(view, hops));
  };
  return (
    <fieldset className={styles.focus}>
      <legend className="visually-hidden">{diagram.neighbourhood}</legend>
      {[null, ...HOPS].map((hops) => (
        <label key={hops}>
          <input
            type="radio"
            name="focus"
            checked={focus === hops}
            onChange={() => set(hops)}
            className="visually-hidden"
          />
          <span>{hops === null ? diagram.everything : words.count(counts.steps, hops)}</span>
        </label>
      ))}
    </fieldset>
  );
}
