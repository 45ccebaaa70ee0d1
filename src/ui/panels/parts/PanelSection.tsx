import { type ReactNode, useId } from "react";
import styles from "./PanelSection.module.css";

/** A titled part of the panel; with an id it can be gone to. */
export function PanelSection({
  id,
  title,
  children,
}: {
  readonly id?: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section
      id={id}
      className={styles.section}
      aria-labelledby={heading}
      tabIndex={id === undefined ? undefined : -1}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
