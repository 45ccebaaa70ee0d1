import { type KeyboardEvent, memo, useCallback, useRef, useState } from "react";
import { Late } from "#ui/shared/Late.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useLeft } from "#ui/shared/use-left.ts";
import { useWords } from "#ui/shared/use-words.ts";
import type { DatesPanelProps } from "./DatesPanel.tsx";
import { MORE_DATES } from "./late-more-dates.ts";
import styles from "./MoreDates.module.css";

/** The dates beside the one in force, and which of them the slider moves; folded until it is wanted. */
export const MoreDates = memo(function MoreDates(props: DatesPanelProps) {
  const { knownBy, since } = props;
  const words = useWords();
  const { timebar } = words.text;
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useLeft(details, isOpen, close);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    details.current?.querySelector("summary")?.focus();
  };
  // What is being typed outlasts closing; a part that failed does not, and opening it tries again.
  const isMounted = isOpen || MORE_DATES.read(words) !== null;
  const set = [knownBy, since].filter((date) => date !== null).length;
  return (
    <details
      ref={details}
      className={styles.more}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={closeByEscape}
    >
      <summary className={styles.summary}>
        <span>
          <Phrase
            text={timebar.more}
            parts={{ dates: <span className={styles.wide}>{timebar.moreDates}</span> }}
          />
        </span>
        {set > 0 && <span className={styles.count}>{set}</span>}
      </summary>
      <div className={styles.panel}>
        {isMounted && (
          <Late part={MORE_DATES} failed={<p>{timebar.failed}</p>}>
            {({ DatesPanel }) => <DatesPanel {...props} />}
          </Late>
        )}
      </div>
    </details>
  );
});
