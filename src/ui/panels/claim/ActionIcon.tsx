import styles from "./ActionIcon.module.css";

/** Line icons of a claim's actions on a 16 × 16 grid. */
const PATHS = {
  open: "M3 8h9M8.5 4 12.5 8l-4 4",
  copy: "M6.5 9.5l3-3M7.5 4.5 9 3a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.5 11.5 7 13a2.8 2.8 0 0 1-4-4l1.5-1.5",
  quote: "M6.5 4.5C4.5 5.3 3.5 6.8 3.5 9v2.5h3V8.5h-3M12.5 4.5c-2 .8-3 2.3-3 4.5v2.5h3V8.5h-3",
  flag: "M4 14V2.5h7.5L10 5.5l1.5 3H4",
} as const;

/** Decoration inside a link or button that has a name of its own. */
export function ActionIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
