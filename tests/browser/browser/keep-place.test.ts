import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPlace, readPlace, restorePlace } from "#browser/keep-place.ts";

const before = window.location.href;
let panel: HTMLElement;
let text: HTMLElement;

beforeEach(() => {
  panel = document.createElement("aside");
  panel.id = "details";
  Object.assign(panel.style, { height: "100px", overflow: "auto" });
  text = document.createElement("p");
  text.style.height = "1000px";
  panel.append(text);
  document.body.append(panel);
});
afterEach(() => {
  panel.remove();
  window.history.replaceState(null, "", before);
});

test("a panel is as far read after the page was loaded anew as before", async () => {
  panel.scrollTop = 240;
  keepPlace();
  // As when it comes back: shorter at first, until its script has arrived.
  panel.scrollTop = 0;
  text.style.height = "120px";
  restorePlace();
  expect(panel.scrollTop).toBeLessThan(240);
  text.style.height = "1000px";
  await expect.poll(() => panel.scrollTop).toBe(240);
});

test("it goes back once: the next page of the same entry begins at its top", () => {
  panel.scrollTop = 240;
  keepPlace();
  restorePlace();
  panel.scrollTop = 0;
  restorePlace();
  expect(panel.scrollTop).toBe(0);
});

test("a reader who moves first is left where they are", async () => {
  panel.scrollTop = 240;
  keepPlace();
  panel.scrollTop = 0;
  text.style.height = "120px";
  restorePlace();
  window.dispatchEvent(new WheelEvent("wheel"));
  text.style.height = "1000px";
  panel.scrollTop = 50;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(panel.scrollTop).toBe(50);
});

test("the address stays, and what others keep with an entry is no place", () => {
  window.history.replaceState(null, "", "/node/ylb/?mineral=lithium");
  keepPlace();
  expect(window.location.pathname + window.location.search).toBe("/node/ylb/?mineral=lithium");
  for (const state of [null, undefined, 240, "240", {}, { read: "240" }, { read: 0 }]) {
    expect(readPlace(state)).toBeNull();
  }
  expect(readPlace({ read: 240 })).toBe(240);
});
