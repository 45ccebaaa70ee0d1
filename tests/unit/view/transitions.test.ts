import * as v from "valibot";
import { expect, test } from "vitest";
import { ClaimIdSchema, NodeIdSchema } from "#schema/ids.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import {
  countFilters,
  listKinds,
  withClaim,
  withFocus,
  withKindToggled,
  withMineralToggled,
  withNode,
  withoutFilters,
  withoutSelection,
  withStatusToggled,
} from "#view/transitions.ts";
import { findSelectedNode, HOME } from "#view/view.ts";

const ylb = v.parse(NodeIdSchema, "ylb");
const potassium = v.parse(NodeIdSchema, "potassium");
const lithium = v.parse(NodeIdSchema, "lithium");

test("toggling a mineral twice gives the view back, and chosen ones stay sorted", () => {
  const both = withMineralToggled(withMineralToggled(HOME, potassium), lithium);
  expect(both.minerals).toEqual(["lithium", "potassium"]);
  expect(withMineralToggled(withMineralToggled(both, lithium), potassium)).toEqual(HOME);
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
