import type { Story } from "#schema/graph.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { StoryLink } from "./StoryLink.tsx";
import styles from "./StoryList.module.css";

/** Questions or stories to begin with; nothing where there are none. */
export function StoryList({
  title,
  stories,
  isBrief,
}: {
  readonly title: string;
  readonly stories: readonly Story[];
  /** Without what is found there: where other things matter more. */
  readonly isBrief: boolean;
}) {
  if (stories.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li key={story.id}>
            <StoryLink story={story} n={1}>
              {story.title}
            </StoryLink>
            {!isBrief && <span className={styles.hint}>{story.summary}</span>}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
