import type { Path } from "#graph/paths.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { formatPathSummary } from "#words/paths.ts";
import styles from "./PathChain.module.css";
import { PathLink } from "./PathLink.tsx";

/** One chain: what it is in a line, then link by link, the weakest named. */
export function PathChain({
  given,
  path,
  index,
  isLit,
}: {
  readonly given: Given;
  readonly path: Path;
  /** Its place among the chains, counted from 0. */
  readonly index: number;
  /** Whether it is the one the diagram brings out. */
  readonly isLit: boolean;
}) {
  const store = useAppStore();
  const heading = `chain-${index}`;
  return (
    <section className={styles.chain} data-lit={isLit} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{index === 0 ? "The strongest chain" : `Another chain (${index + 1})`}</h2>
        <button
          type="button"
          className={styles.light}
          aria-pressed={isLit}
          aria-describedby={heading}
          onClick={() => store.getState().chooseChain(index)}
        >
          {isLit ? "Lit in the diagram" : "Light in the diagram"}
        </button>
      </div>
      <p className={styles.summary}>{formatPathSummary(given.graph, path)}</p>
      <ol className={styles.links}>
        {path.steps.map((step, place) => (
          <li key={step.standing.relation.id}>
            <PathLink given={given} step={step} isWeakest={place === path.weakest} />
          </li>
        ))}
      </ol>
    </section>
  );
}
