import { type KeyboardEvent, useRef } from "react";
import type { Story } from "#schema/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import { StoryLink } from "./StoryLink.tsx";
import styles from "./StorySteps.module.css";

/** From step to step, by link or by ← and → while one of the links has the focus. */
export function StorySteps({ story, n }: { readonly story: Story; readonly n: number }) {
  const { story: texts } = useWords().chapter("panels");
  const nav = useRef<HTMLElement>(null);
  const count = story.steps.length;
  const step = story.steps[n - 1];
  const follow = (event: KeyboardEvent) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    if (!isPlain || rel === undefined) return;
    event.preventDefault();
    nav.current?.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)?.click();
  };
  if (count < 2) return null;
  return (
    <nav ref={nav} className={styles.stepper} aria-label={texts.stepper}>
      {n < count && (
        <StoryLink className={styles.next} story={story} n={n + 1} rel="next" onKeyDown={follow}>
          {texts.next}
        </StoryLink>
      )}
      {n > 1 && (
        <StoryLink className={styles.other} story={story} n={n - 1} rel="prev" onKeyDown={follow}>
          {texts.previous}
        </StoryLink>
      )}
      <p className="visually-hidden" aria-live="polite">
        {step !== undefined &&
          fill(texts.step, { n, count, title: step.title, caption: step.caption })}
      </p>
    </nav>
  );
}
