import * as v from "valibot";
import { expect, test } from "vitest";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "#schema/ids.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { Site } from "#view/site.ts";
import {
  countFilters,
  listKinds,
  withClaim,
  withDisplay,
  withEmbed,
  withExpandToggled,
  withFocus,
  withKinds,
  withKindToggled,
  withMatchToggled,
  withMineralToggled,
  withNode,
  withNodeAnywhere,
  withoutFilters,
  withoutSelection,
  withPath,
  withScope,
  withSource,
  withStatusToggled,
  withStory,
  withWholePage,
} from "#view/transitions.ts";
import { findSelectedNode, HOME, type View } from "#view/view.ts";

const SITE: Site = {
  base: "/",
  start: {
    nodes: new Set(["ylb", "potassium", "lithium"]),
    claims: new Set(),
    sources: new Set(),
  },
};
const catl = v.parse(NodeIdSchema, "catl");
const boron = v.parse(NodeIdSchema, "boron");
const ylb = v.parse(NodeIdSchema, "ylb");
const potassium = v.parse(NodeIdSchema, "potassium");
const lithium = v.parse(NodeIdSchema, "lithium");

test("toggling a mineral twice gives the view back, and chosen ones stay sorted", () => {
  const both = withMineralToggled(withMineralToggled(HOME, potassium), lithium);
  expect(both.minerals).toEqual(["lithium", "potassium"]);
  expect(withMineralToggled(withMineralToggled(both, lithium), potassium)).toEqual(HOME);
});

test("any and all are one choice for both facets, and none until two values of one are chosen", () => {
  const one = withMineralToggled(HOME, potassium);
  expect(withMatchToggled(one)).toEqual(one);
  const both = withMineralToggled(one, lithium);
  const all = withMatchToggled(both);
  expect(all).toEqual({ ...both, match: "all" });
  expect(countFilters(all)).toBe(3);
  expect(withMatchToggled(all)).toEqual(both);
  expect(withMineralToggled(all, lithium)).toEqual(one);
  expect(withoutFilters(all)).toEqual(HOME);
});

test("a scope that has only one of the values leaves nothing to join", () => {
  const world: View = { ...HOME, scope: "world", minerals: [boron, lithium], match: "all" };
  expect(withScope(world, "article", SITE)).toEqual({ ...HOME, minerals: [lithium] });
});

test("switching a kind off and on again is the default, not a list of all", () => {
  const without = withKindToggled(HOME, "agreement");
  expect(listKinds(without)).toEqual(NODE_TYPES.filter((kind) => kind !== "agreement"));
  expect(withKindToggled(without, "agreement")).toEqual(HOME);
});

test("every standing can be switched off, the last one too", () => {
  const none = STATUSES.reduce(withStatusToggled, HOME);
  expect(none.statuses).toEqual([]);
  expect(STATUSES.reduce(withStatusToggled, none)).toEqual(HOME);
});

test("selecting keeps the filters, and leaving a node gives up its neighbourhood", () => {
  const focused = withFocus(withNode(withMineralToggled(HOME, potassium), ylb), 2);
  expect(findSelectedNode(focused)).toBe("ylb");
  expect(focused.focus).toBe(2);
  const cleared = withoutSelection(focused);
  expect(cleared).toEqual(withMineralToggled(HOME, potassium));
  expect(withClaim(focused, v.parse(ClaimIdSchema, "art-01")).focus).toBeNull();
});

test("without a selected node there is no neighbourhood to narrow to", () => {
  expect(withFocus(HOME, 1)).toEqual(HOME);
});

test("resetting counts down to no filter and keeps selection and search", () => {
  const view = { ...withMineralToggled(withNode(HOME, ylb), potassium), q: "li" };
  expect(countFilters(view)).toBe(1);
  const reset = withoutFilters(view);
  expect(countFilters(reset)).toBe(0);
  expect(reset).toEqual({ ...withNode(HOME, ylb), q: "li" });
});

test("the world shows four kinds of itself, and keeps what the reader chose", () => {
  const there = withScope(HOME, "world", SITE);
  expect(listKinds(there)).toEqual(["country", "company", "salt-flat", "mineral"]);
  const chosen = withKindToggled(HOME, "agreement");
  expect(listKinds(withScope(chosen, "world", SITE))).toEqual(listKinds(chosen));
});

test("kinds chosen in one scope that the other shows of itself are its default there", () => {
  const four = withKinds(HOME, ["country", "company", "salt-flat", "mineral"]);
  expect(withScope(four, "world", SITE).kinds).toBeNull();
  const all = withKinds(withScope(HOME, "world", SITE), NODE_TYPES);
  expect(all.kinds).toEqual(NODE_TYPES);
  expect(withScope(all, "article", SITE)).toEqual(HOME);
});

test("going to the world and back loses nothing that the article has", () => {
  const view = withMineralToggled(withNode(HOME, ylb), potassium);
  expect(withScope(withScope(view, "world", SITE), "article", SITE)).toEqual(view);
});

test("what the article does not have is left behind on the way to it", () => {
  const far = { ...withNode(withScope(HOME, "world", SITE), catl), minerals: [boron, potassium] };
  expect(withScope(withExpandToggled(far, catl), "article", SITE)).toEqual({
    ...HOME,
    minerals: [potassium],
  });
});

test("a node is shown where it is: in this scope, or else in the world", () => {
  expect(withNodeAnywhere(HOME, ylb, SITE).scope).toBe("article");
  expect(withNodeAnywhere(HOME, catl, SITE).scope).toBe("world");
});

test("whatever changes the view leaves the story, another display does not", () => {
  const step = withStory(withNode(HOME, ylb), v.parse(StoryIdSchema, "tour"), 2);
  expect(withDisplay(step, "outline").story).toEqual({ id: "tour", step: 2 });
  const changes = [
    withMineralToggled(step, lithium),
    withKindToggled(step, "person"),
    withoutFilters(step),
    withFocus(step, 1),
    withExpandToggled(step, ylb),
    withScope(step, "world", SITE),
    withoutSelection(step),
    withPath(step, ylb, null),
  ];
  for (const view of changes) expect(view.story).toBeNull();
});

test("a path is between its two ends, and leaving its page forgets them", () => {
  const path = withPath(withNode(HOME, ylb), ylb, lithium);
  expect(path).toMatchObject({ place: { page: "path" }, from: ylb, to: lithium });
  expect(withNode(path, ylb)).toMatchObject({ from: null, to: null });
});

test("in the embed page nodes, claims and paths are selected without leaving it", () => {
  const embedded = withEmbed(withMineralToggled(HOME, potassium));
  const filtered = { ...HOME, minerals: [potassium] };
  const claim = v.parse(ClaimIdSchema, "art-01");
  expect(withNode(embedded, ylb)).toEqual({
    ...filtered,
    place: { page: "embed", claim: null },
    sel: "ylb",
  });
  const focused = withFocus(withNode(embedded, ylb), 1);
  expect(focused.focus).toBe(1);
  expect(withClaim(focused, claim)).toEqual({ ...filtered, place: { page: "embed", claim } });
  expect(withPath(focused, ylb, catl)).toEqual({
    ...filtered,
    place: { page: "embed", claim: null },
    from: "ylb",
    to: "catl",
  });
  expect(withoutSelection(withClaim(focused, claim))).toEqual(embedded);
});

test("what the embed page cannot show leads to its own page", () => {
  const source = v.parse(SourceIdSchema, "article");
  const { place } = withSource(withEmbed(HOME), source);
  expect(place).toEqual({ page: "source", id: "article" });
});

test("reader mode stays while nodes are selected and filters set, and leaves as it came", () => {
  const reading: View = { ...HOME, reader: true };
  expect(withMineralToggled(withNode(reading, ylb), potassium).reader).toBe(true);
  expect(withoutFilters(reading)).toEqual(reading);
  expect(withWholePage(reading)).toEqual(HOME);
});

test("the embed page leaves a story", () => {
  const told = withStory(HOME, v.parse(StoryIdSchema, "tour"), 2);
  expect(withEmbed(told).story).toBeNull();
});
