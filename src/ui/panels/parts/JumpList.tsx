import { JumpLink } from "#ui/shared/JumpLink.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./JumpList.module.css";

/** A part of the panel; `count` is what it holds, `null` where counting says nothing. */
export interface Jump {
  readonly target: string;
  readonly label: string;
  readonly count: number | null;
}

/** The parts of the panel, always in reach while it is scrolled. */
export function JumpList({ jumps }: { readonly jumps: readonly Jump[] }) {
  const words = useWords();
  return (
    <nav className={styles.jumps} aria-label={words.chapter("panels").parts.jumps}>
      <ul>
        {jumps.map(({ target, label, count }) => (
          <li key={target}>
            <JumpLink target={target}>
              {label}
              {count !== null && <span className={styles.count}> {words.number(count)}</span>}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
