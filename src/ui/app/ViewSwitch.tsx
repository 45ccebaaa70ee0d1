import { DISPLAYS, type Display } from "#view/view.ts";
import { DISPLAY_LABELS } from "#words/messages.ts";
import styles from "./ViewSwitch.module.css";

/** Which of the equal views shows. Real radio buttons: arrows move, one stop for Tab. */
export function ViewSwitch({
  display,
  onChange,
}: {
  readonly display: Display;
  readonly onChange: (display: Display) => void;
}) {
  return (
    <div role="radiogroup" aria-label="View" className={styles.group}>
      {DISPLAYS.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name="view"
            className={styles.radio}
            value={value}
            checked={value === display}
            onChange={() => onChange(value)}
          />
          {DISPLAY_LABELS[value]}
        </label>
      ))}
    </div>
  );
}
