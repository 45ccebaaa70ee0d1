import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findNextStep, findStep } from "#graph/reading.ts";
import { selectScene } from "#store/selectors.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { readArticleGraph } from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { openView } from "../../support/open-view.tsx";

const { article } = readArticleGraph();
const paragraphs = article?.paragraphs ?? [];
const button = (name: string | RegExp) => page.getByRole("button", { name });
const paragraph = (n: number) => page.elementLocator(find(n));
const find = (n: number): Element => {
  const element = document.getElementById(`paragraph-${n}`);
  if (element === null) throw new Error(`There is no paragraph ${n}.`);
  return element;
};
const steps = () =>
  [...document.querySelectorAll('[aria-current="step"]')].map((element) => element.id);

beforeEach(() => page.viewport(1280, 900));

describe("the reading view", () => {
  test("has the article's paragraphs as digests, and says whose words they are", async () => {
    await openView("/", <DetailsPanel />);
    expect(paragraphs).toHaveLength(5);
    for (const { n, digest } of paragraphs) expect(find(n).textContent).toContain(digest);
    await expect.element(page.getByText("Digests in our own words of")).toBeVisible();
  });

  test("tells the article as a story by button, each step lit and listed", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    await button("Start the story").click();
    for (const { n, claims } of paragraphs) {
      expect(store.getState().paragraph).toBe(n);
      expect(steps()).toEqual([`paragraph-${n}`]);
      expect(find(n).querySelectorAll("ul > li")).toHaveLength(claims.length);
      await button(n < paragraphs.length ? "Next" : "End the story").click();
    }
    expect(store.getState().paragraph).toBeNull();
    expect(steps()).toEqual([]);
    await expect.element(button("Start the story")).toBeVisible();
  });

  test("lights what a step names and dims the rest", async () => {
    const places = [...readArticleGraph().nodes.keys()].map((name, index) => {
      return [name, { x: 100 * index, y: 0 }] as const;
    });
    const placed = readArticleGraph(Object.fromEntries(places));
    const { store } = await openGraph(placed, { page: "home" }, <DetailsPanel />);
    await button("Start the story").click();
    await button("Next").click();
    const emphasis = new Map<string, string>();
    for (const item of selectScene(store.getState()).nodes.values()) {
      emphasis.set(item.id, item.emphasis);
    }
    expect(emphasis.get("potassium")).toBe("lit");
    expect(emphasis.get("mikhail-ledenev")).toBe("dim");
  });

  test("steps with the arrow keys, back to the beginning without losing the focus", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    button("Start the story").element().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(store.getState().paragraph).toBe(2);
    await button("Previous").click();
    await button("Previous").click();
    expect(store.getState().paragraph).toBeNull();
    await expect.element(button("Start the story")).toHaveFocus();
  });

  test("does not step past the last paragraph by key", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    button("Start the story").element().focus();
    await userEvent.keyboard("{ArrowRight}".repeat(8));
    expect(store.getState().paragraph).toBe(5);
  });

  test("lights a paragraph while it is pointed at and returns to the step", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    await button("Start the story").click();
    await paragraph(4).hover();
    expect(store.getState().paragraph).toBe(4);
    expect(steps()).toEqual(["paragraph-1"]);
    await paragraph(5).hover();
    expect(store.getState().paragraph).toBe(5);
    expect(steps()).toEqual(["paragraph-1"]);
    await page.getByRole("heading", { level: 1 }).hover();
    expect(store.getState().paragraph).toBe(1);
    expect(steps()).toEqual(["paragraph-1"]);
  });

  test("lights a paragraph that takes the focus and steps to it on the button", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    const third = button("Paragraph 3, show in the diagram");
    third.element().focus();
    await expect.poll(() => store.getState().paragraph).toBe(3);
    expect(steps()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(steps()).toEqual(["paragraph-3"]);
    third.element().blur();
    expect(store.getState().paragraph).toBe(3);
    await third.click();
    expect(steps()).toEqual([]);
  });

  test("is folded on a node's page, its paragraphs named and marked", async () => {
    await openView("/node/potassium/", <DetailsPanel />);
    const summary = page.getByText("In the article: ¶\u00a02");
    await expect.element(summary).toBeVisible();
    expect(find(2).textContent).toContain("names this");
    expect(find(1).textContent).not.toContain("names this");
  });

  test("marks the paragraphs that a selected claim rests on", async () => {
    await openView("/claim/art-05/", <DetailsPanel />);
    const marked = paragraphs.filter(({ n }) => find(n).textContent?.includes("says this"));
    expect(marked.map(({ n }) => n)).toEqual([1, 3]);
  });

  test("opens at the paragraph that a claim's link names", async () => {
    const { store } = await openView("/claim/art-27/", <DetailsPanel />);
    await page.getByRole("link", { name: "Paragraph 4 of the article" }).click();
    expect(store.getState().paragraph).toBe(4);
    expect(document.activeElement).toBe(find(4));
    expect(find(4).closest("details")?.open).toBe(true);
    await expect.element(paragraph(4)).toBeInViewport();
  });

  test("leads from a paragraph's claim to the claim", async () => {
    const { address } = await openView("/", <DetailsPanel />);
    await button("Paragraph 5, show in the diagram").click();
    await page.getByRole("link", { name: /Bolivia is part of Latin America/ }).click();
    expect(address()).toBe("/claim/art-28/?scope=article");
  });
});

describe("the steps of the story", () => {
  test("pointing never counts as a step, and is outdated once something else is lit", () => {
    expect(findStep(3, null)).toBe(3);
    expect(findStep(3, { n: 3, before: 1 })).toBe(1);
    expect(findStep(null, { n: 3, before: 1 })).toBeNull();
    expect(findStep(2, { n: 3, before: 1 })).toBe(2);
  });

  test("begin at the first paragraph and end after the last", () => {
    if (article === null) throw new Error("The records have no article.");
    expect(findNextStep(article, null, 1)).toBe(1);
    expect(findNextStep(article, null, -1)).toBeNull();
    expect(findNextStep(article, 1, -1)).toBeNull();
    expect(findNextStep(article, 5, 1)).toBeNull();
  });
});
