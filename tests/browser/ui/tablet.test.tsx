import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { openWorldView } from "../../support/open-view.tsx";

/** Makes the browser one for fingers, as `hasTouch` does, or for a mouse again. */
async function setTouch(enabled: boolean): Promise<void> {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled });
}
beforeAll(() => setTouch(true));
afterAll(() => setTouch(false));

/** Words of which a part stands on another line; a hyphen says where one may be parted. */
function findBrokenWords(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (new Set(tops.map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

describe.for([
  [1024, 768],
  [1180, 820],
  [900, 700],
] as const)("on a tablet of %s × %s", ([width, height]) => {
  test("nothing is broken within a word, and the date has room in its field", async () => {
    await page.viewport(width, height);
    await openWorldView("/world/?as-of=2024-09-11", <App />);
    expect(matchMedia("(pointer: coarse)").matches).toBe(true);
    const filters = page.getByRole("region", { name: "Filters" });
    for (const fold of filters.getByRole("button", { name: /^Show all/ }).all()) {
      await fold.click();
    }
    const names = [...filters.element().querySelectorAll("label")];
    expect(names.length).toBeGreaterThan(40);
    expect(names.flatMap(findBrokenWords)).toEqual([]);
    const details = page.getByRole("complementary", { name: "Details" });
    expect(findBrokenWords(details.element())).toEqual([]);
    const field = page.getByRole("textbox", { name: "As of" }).element();
    expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test.for([
  [1024, 768],
  [1180, 820],
] as const)(
  "on a tablet of %s × %s the ways to see a neighbourhood stand in one row",
  async ([width, height]) => {
    await page.viewport(width, height);
    await openWorldView("/node/ylb/", <App />);
    const group = page.getByRole("group", { name: "Neighbourhood" });
    await expect.element(group).toBeVisible();
    const labels = [...group.element().querySelectorAll("label")];
    const tops = labels.map((label) => Math.round(label.getBoundingClientRect().top));
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  },
);
