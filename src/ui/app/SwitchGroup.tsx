import { LineIcon } from "#ui/shared/Icon.tsx";
import styles from "./SwitchGroup.module.css";

/** One of a switch's values. */
export interface SwitchChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly meaning?: string;
  /** Path of a line icon, shown where there is room. */
  readonly icon?: string;
}

/** A choice of one among a few, side by side. Real radio buttons: arrows move, one stop for Tab. */
export function SwitchGroup<T extends string>({
  id,
  name,
  choices,
  chosen,
  onChange,
}: {
  /** Tells its radio buttons from those of other groups. */
  readonly id: string;
  readonly name: string;
  readonly choices: readonly SwitchChoice<T>[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <div role="radiogroup" aria-label={name} className={styles.group}>
      {choices.map(({ value, label, meaning, icon }) => (
        <label key={value} className={styles.choice} title={meaning}>
          <input
            type="radio"
            name={id}
            className={styles.radio}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          {icon !== undefined && (
            <span className={styles.icon}>
              <LineIcon path={icon} />
            </span>
          )}
          {label}
        </label>
      ))}
    </div>
  );
}
