import { useEffect, useRef, useState } from "react";
import type { GraphCanvas, PassedGesture } from "#render/create-graph-canvas.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatHint } from "./gesture-hints.ts";
import styles from "./ReaderGestures.module.css";
import { watchEntered } from "./watch-entered.ts";

/** How long a hint stays after the last gesture that it is about, in milliseconds. */
const HINT_TIME = 1600;

/**
 * Leaves wheel and finger to the page around the diagram: the wheel until the diagram has been clicked
 * or entered, one finger always. Says how the map is moved when one of them has gone by.
 */
export function ReaderGestures({ canvas }: { readonly canvas: GraphCanvas }) {
  const words = useWords();
  const element = useRef<HTMLParagraphElement>(null);
  const [hint, setHint] = useState<PassedGesture>("wheel");
  const [isHinting, setHinting] = useState(false);
  useEffect(() => {
    const pane = element.current?.parentElement;
    if (!pane) return;
    const entered = watchEntered(pane);
    let timer: ReturnType<typeof setTimeout> | undefined;
    canvas.shareWith({
      takesWheel: () => !entered.isEntered(),
      onPassed: (gesture) => {
        setHint(gesture);
        setHinting(true);
        clearTimeout(timer);
        timer = setTimeout(() => setHinting(false), HINT_TIME);
      },
    });
    return () => {
      canvas.shareWith(null);
      entered.stop();
      clearTimeout(timer);
    };
  }, [canvas]);
  return (
    // Not for those who hear the page: they use neither.
    <p ref={element} className={styles.hint} data-shown={isHinting} aria-hidden="true">
      {formatHint(words, hint)}
    </p>
  );
}
