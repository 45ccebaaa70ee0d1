import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { VIEWS } from "#ui/views/views.ts";
import { HOME } from "#view/view.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const ids = VIEWS.map(({ id }) => id);

test("each view is a folder of its name, and each folder a view", () => {
  const folders = readdirSync("src/ui/views", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(ids.toSorted()).toEqual(folders.toSorted());
});

test("the first view is the one that an address leaves out, and is there at once", () => {
  expect(ids[0]).toBe(HOME.display);
  expect(VIEWS[0]?.body.comes).toBe("at once");
});

test("no two views have a name or a place for the keyboard in common", () => {
  const labels = VIEWS.map(({ label }) => label(ENGLISH_WORDS));
  const targets = VIEWS.map(({ skip }) => skip.target);
  expect(new Set(labels).size).toBe(VIEWS.length);
  expect(new Set(targets).size).toBe(VIEWS.length);
});
