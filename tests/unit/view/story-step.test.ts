import * as v from "valibot";
import { expect, test } from "vitest";
import { StoryIdSchema } from "#schema/ids.ts";
import { findStoryStep } from "#view/story-step.ts";
import { story } from "../../support/stories.ts";

const stories = [story("tour", "story", ["/", "/node/ylb/"]), story("why", "question", ["/"])];
const find = (id: string, step: number) =>
  findStoryStep(stories, { id: v.parse(StoryIdSchema, id), step });

test("a step is found with its story, counted from 1", () => {
  expect(find("tour", 2)).toEqual({ story: stories[0], step: stories[0]?.steps[1], n: 2 });
  expect(find("why", 1)?.step.title).toBe("Step 1 of why");
});

test("there is none outside a story, of another story, or beyond its ends", () => {
  expect(findStoryStep(stories, null)).toBeNull();
  expect([find("other", 1), find("tour", 0), find("tour", 3)]).toEqual([null, null, null]);
});
