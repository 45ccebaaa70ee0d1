import type { FocusEvent } from "react";
import type { Mark } from "#graph/reading.ts";
import type { Paragraph } from "#schema/graph.ts";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { formatParagraphTarget } from "#ui/panels/parts/paragraph-target.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import styles from "./ParagraphItem.module.css";
import type { Reading } from "./use-reading.ts";

/** One paragraph of the article in our words: lights the diagram while it is pointed at or focused. */
export function ParagraphItem({
  context,
  paragraph,
  reading,
  mark,
  hasClaims,
}: {
  readonly context: Pick<Given, "graph" | "shown" | "on">;
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  /** Why this paragraph concerns the selection; `null` where it does not. */
  readonly mark: Mark | null;
  readonly hasClaims: boolean;
}) {
  const { article } = useWords().text;
  const { n, digest } = paragraph;
  const isStep = reading.step === n;
  const claims = paragraph.claims.flatMap((id) => context.graph.claims.get(id) ?? []);
  const leave = (event: FocusEvent<HTMLLIElement>) => {
    // From one link of the paragraph to the next the focus has not left it.
    if (!event.currentTarget.contains(event.relatedTarget)) reading.leave();
  };
  return (
    <li
      id={formatParagraphTarget(n)}
      className={styles.paragraph}
      aria-current={isStep ? "step" : undefined}
      data-marked={mark !== null}
      tabIndex={-1}
      // Not on entering: stepping scrolls, and what slides under a resting mouse is not pointed at.
      onMouseMove={() => reading.enter(n)}
      onMouseLeave={reading.leave}
      onFocus={() => reading.enter(n)}
      onBlur={leave}
    >
      <p className={styles.head}>
        <button
          type="button"
          className={styles.number}
          aria-pressed={isStep}
          aria-label={fill(article.light, { n })}
          onClick={() => reading.go(isStep ? null : n)}
        >
          {fill(article.paragraph, { n })}
        </button>
        {mark !== null && <span className={styles.mark}>{article.marks[mark]}</span>}
      </p>
      <p className={styles.digest}>{digest}</p>
      {hasClaims && claims.length > 0 && (
        <div className={styles.claims}>
          <ClaimLinks given={context} claims={claims} />
        </div>
      )}
    </li>
  );
}
