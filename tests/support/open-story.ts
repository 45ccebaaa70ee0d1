import { readFileSync } from "node:fs";
import * as v from "valibot";
import { listArticleIds } from "#graph/article-scope.ts";
import type { Asked } from "#picture/asked.ts";
import { AT_REST } from "#picture/attention.ts";
import { type Story, StorySchema, type StoryStep } from "#schema/graph.ts";
import { buildKnownScopes } from "#store/known-scopes.ts";
import { type ParsedAddress, parseAddress, splitAddress } from "#view/address.ts";
import type { Site } from "#view/site.ts";
import { readArticleGraph, readWorldFile, readWorldGraph } from "./graph-builder.ts";

export const storiesText = readFileSync(
  new URL("../../data/stories.json", import.meta.url),
  "utf8",
);
export const stories: readonly Story[] = v.parse(v.array(StorySchema), JSON.parse(storiesText));

export const world = readWorldGraph();
const graphs = { article: readArticleGraph(), world };

export const site: Site = { base: "/", article: listArticleIds(readWorldFile()) };

/** @throws {Error} When there is no such story. */
export function findStory(wanted: string): Story {
  const story = stories.find(({ id }) => id === wanted);
  if (story === undefined) throw new Error(`There is no story "${wanted}".`);
  return story;
}

/** Reads a step's address on a page that has loaded both scopes. */
export function parseStep({ address }: StoryStep): ParsedAddress {
  const known = buildKnownScopes({ graphs, graph: world, site });
  return parseAddress(...splitAddress(address), known);
}

/** What the picture of a step is drawn from. */
export function askForStep(step: StoryStep): Asked {
  const { view } = parseStep(step);
  return { graph: graphs[view.scope], view, attention: AT_REST };
}
