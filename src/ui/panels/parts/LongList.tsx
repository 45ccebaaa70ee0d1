import type { ReactNode } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./LongList.module.css";
import { useWhole } from "./use-whole.ts";

/** Items shown before the rest is folded. */
const MOST = 8;

/**
 * A list whose end is folded once it is long. All of it is in the page, prerendered too, so that
 * finding in the page opens it; when it is drawn see {@link useWhole}.
 */
export function LongList<T>({
  items,
  most = MOST,
  className,
  toKey,
  children,
}: {
  readonly items: readonly T[];
  readonly most?: number;
  readonly className: string | undefined;
  readonly toKey: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const isWhole = useWhole();
  const words = useWords();
  // Folding away one or two would hide more than it spares.
  const isLong = items.length > most + 2;
  const first = isLong ? items.slice(0, most) : items;
  const rest = isLong ? items.slice(most) : [];
  const list = (some: readonly T[]) => (
    <ul className={className}>
      {some.map((item) => (
        <li key={toKey(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.count(words.chapter("panels").parts.showAll, items.length)}</summary>
          {isWhole && list(rest)}
        </details>
      )}
    </>
  );
}
