import { type ReactNode, useId } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./FoldedSection.module.css";

/**
 * A titled part of the panel that can be folded, with how much it holds. Folded ones are in the page
 * all the same, so that finding in the page, a link to them and paper open them.
 */
export function FoldedSection({
  id,
  title,
  count,
  isOpen,
  children,
}: {
  readonly id?: string;
  readonly title: ReactNode;
  readonly count: number;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading} tabIndex={-1}>
      <details open={isOpen}>
        <summary className={styles.summary}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <span className={styles.count}>{words.number(count)}</span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}
