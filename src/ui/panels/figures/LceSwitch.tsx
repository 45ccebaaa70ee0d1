import { useId } from "react";
import { LCE_NOTE } from "#words/figures.ts";
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
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={isOn ? note : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        As lithium carbonate equivalent (LCE)
      </label>
      {isOn && (
        <p id={note} className={styles.note}>
          {LCE_NOTE} What has no such factor stays as it is given.
        </p>
      )}
    </div>
  );
}
