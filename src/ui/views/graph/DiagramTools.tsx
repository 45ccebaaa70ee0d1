import { selectSelectedNode } from "#store/selectors.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { withFocus } from "#view/transitions.ts";
import { HOPS, type Hops, isReaderMode } from "#view/view.ts";
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
  const selected = useApp(selectSelectedNode);
  const canFocus = useApp((state) => state.ready && !isReaderMode(state.view));
  return (
    <>
      {canFocus && selected !== null && <FocusSwitch />}
      {diagram !== null && (
        <div className={styles.tools}>
          <button
            type="button"
            aria-label="Zoom in"
            onClick={() => diagram.canvas.zoomBy(ZOOM_STEP)}
          >
            <ToolIcon path="M8 3v10M3 8h10" />
          </button>
          <button
            type="button"
            aria-label="Zoom out"
            onClick={() => diagram.canvas.zoomBy(1 / ZOOM_STEP)}
          >
            <ToolIcon path="M3 8h10" />
          </button>
          <button type="button" aria-label="Show the whole" onClick={() => diagram.canvas.fit()}>
            <ToolIcon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
          </button>
          <button type="button" aria-label="Keys" onClick={onHelp}>
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

const LABELS: Readonly<Record<Hops, string>> = { 1: "1 step", 2: "2 steps", 3: "3 steps" };

function FocusSwitch() {
  const store = useAppStore();
  const focus = useApp((state) => state.view.focus);
  const set = (hops: Hops | null) => {
    const { view, navigate } = store.getState();
    navigate(withFocus(view, hops));
  };
  return (
    <fieldset className={styles.focus}>
      <legend className="visually-hidden">Neighbourhood</legend>
      {[null, ...HOPS].map((hops) => (
        <label key={hops}>
          <input
            type="radio"
            name="focus"
            checked={focus === hops}
            onChange={() => set(hops)}
            className="visually-hidden"
          />
          <span>{hops === null ? "Everything" : LABELS[hops]}</span>
        </label>
      ))}
    </fieldset>
  );
}
