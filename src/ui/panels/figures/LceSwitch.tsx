import { useId } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import { formatLceNote } from "#words/figures.ts";
import styles from "./LceSwitch.module.css";

/** Asks for lithium carbonate equivalent; once on it names the factors. */
export function LceSwitch({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const note = useId();
  const words = useWords();
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={isOn ? note : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {words.chapter("panels").figures.lce.ask}
      </label>
      {isOn && (
        <p id={note} className={styles.note}>
          {formatLceNote(words)}
        </p>
      )}
    </div>
  );
}
