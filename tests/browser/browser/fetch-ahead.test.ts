import { afterEach, expect, test } from "vitest";
import { fetchAhead } from "#browser/fetch-ahead.ts";

const list = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')].map(
    (link) => link.getAttribute("href"),
  );
afterEach(() => {
  for (const link of document.head.querySelectorAll('link[rel="preload"]')) link.remove();
});

test.for([
  ["?scope=article&focus=1", "world", "/salar/data/article/graph.json"],
  ["?scope=world", "article", "/salar/data/graph.json"],
] as const)("%s on a page of the %s fetches the other graph at once", ([search, own, file]) => {
  fetchAhead(search, own, "/salar/");
  expect(list()).toEqual([file]);
});

test.for(["", "?scope=world", "?scope=galaxy", "?mineral=lithium"])(
  "%s on a page of the world fetches nothing more",
  (search) => {
    fetchAhead(search, "world", "/");
    expect(list()).toEqual([]);
  },
);
