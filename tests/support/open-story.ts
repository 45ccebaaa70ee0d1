import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type Story, StorySchema, type StoryStep } from "#schema/graph.ts";
import { type AppState, createAppStore } from "#store/app-store.ts";
import { buildKnownScopes } from "#store/known-scopes.ts";
import { type ParsedAddress, parseAddress, splitAddress } from "#view/address.ts";
import type { Site } from "#view/site.ts";
import { HOME } from "#view/view.ts";
import { readArticleGraph, readWorldGraph } from "./graph-builder.ts";
import { ENGLISH_WORDS } from "./words.ts";

export const storiesText = readFileSync(
  new URL("../../data/stories.json", import.meta.url),
  "utf8",
);
export const stories: readonly Story[] = v.parse(v.array(StorySchema), JSON.parse(storiesText));

export const world = readWorldGraph();
const store = createAppStore({
  graph: readArticleGraph(),
  base: "/",
  words: ENGLISH_WORDS,
  view: HOME,
});
store.getState().addGraph("world", world);

export const site: Site = store.getState().site;

/** @throws {Error} When there is no such story. */
export function findStory(wanted: string): Story {
  const story = stories.find(({ id }) => id === wanted);
  if (story === undefined) throw new Error(`There is no story "${wanted}".`);
  return story;
}

/** Reads a step's address on a page that has loaded both scopes. */
export function parseStep({ address }: StoryStep): ParsedAddress {
  return parseAddress(...splitAddress(address), buildKnownScopes(store.getState()));
}

/** The page's state once a step's address has been opened. */
export function openStep(step: StoryStep): AppState {
  store.getState().openAddress(parseStep(step).view, []);
  return store.getState();
}
