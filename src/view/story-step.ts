import type { Story, StoryStep } from "#schema/graph.ts";
import type { StoryPlace } from "./view.ts";

/** A step of a story, with its story. */
export interface ToldStep {
  readonly story: Story;
  readonly step: StoryStep;
  /** Counted from 1. */
  readonly n: number;
}

/** The step that a view's `story` names; `null` outside stories, and where there is no such step. */
export function findStoryStep(stories: readonly Story[], at: StoryPlace | null): ToldStep | null {
  if (at === null) return null;
  const story = stories.find(({ id }) => id === at.id);
  const step = story?.steps[at.step - 1];
  return story === undefined || step === undefined ? null : { story, step, n: at.step };
}
