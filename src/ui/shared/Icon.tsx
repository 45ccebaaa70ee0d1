import styles from "./Icon.module.css";

/** Line icons of the chrome on a 16 × 16 grid. */
const PATHS = {
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14",
  close: "M4 4l8 8M12 4l-8 8",
  filter: "M2.5 4.5h11M4.5 8h7M6.5 11.5h3",
  previous: "M9.5 4 5.5 8l4 4",
  next: "M6.5 4l4 4-4 4",
  system:
    "M8 2.5a5.5 5.5 0 1 0 0 11ZM8 2.5a5.5 5.5 0 0 1 0 11M8 4.5h3.2M8 6.5h5M8 8.5h5.4M8 10.5h4.6M8 12.5h2.6",
  light:
    "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13",
  dark: "M13.5 9.5A6 6 0 0 1 6.5 2.5a5.7 5.7 0 1 0 7 7Z",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside or inside something that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return <LineIcon path={PATHS[name]} />;
}

/** @param path - Lines on the same grid, of what brings an icon of its own. */
export function LineIcon({ path }: { readonly path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
