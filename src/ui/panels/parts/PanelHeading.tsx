import type { ReactNode } from "react";
import styles from "./PanelHeading.module.css";

/** The page's only `h1`; it can take the focus when a link in the panel has replaced the panel. */
export function PanelHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
