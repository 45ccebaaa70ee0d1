import type { LineChange } from "#scene/scene.ts";
import styles from "./ChangeSample.module.css";

/** A piece of line that has changed, with its tint as the diagram draws it. */
export function ChangeSample({ change }: { readonly change: LineChange }) {
  return (
    <svg
      className={`${styles.sample} diagram-change-${change}`}
      viewBox="0 0 33 14"
      aria-hidden="true"
      focusable="false"
    >
      <path className="diagram-tint" d="M5 7H28" />
      <path className={styles.line} d="M1 7H32" />
    </svg>
  );
}
