import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { StatusLine } from "#ui/app/StatusLine.tsx";
import { DiagramPane } from "#ui/views/graph/DiagramPane.tsx";
import { readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";
import { countGraph, tellInView } from "../../support/graph-size.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";

const status = () => page.getByRole("status", { name: "In view" });

beforeEach(() => page.viewport(1280, 900));

test("the status says exactly how much is in view", async () => {
  const { store } = await openView("/", <StatusLine />);
  await expect.element(page.getByRole("contentinfo")).toBeVisible();
  expect(status().element().textContent).toBe(tellInView(readArticleGraph()));
  const { view, navigate } = store.getState();
  navigate({ ...view, kinds: [] });
  const none = tellInView(readArticleGraph(), { nodes: "0", relations: "0" });
  await expect.element(status()).toHaveTextContent(none);
});

test("the date in force and the number of claims and sources stand beside it", async () => {
  await openView("/", <StatusLine />);
  await expect.element(page.getByText("as of 10 Jul 2023 (newest)")).toBeVisible();
  const { claims, sources } = countGraph(readArticleGraph());
  await expect
    .element(page.getByText(`Article: ${claims} claims from ${sources} source, to 10 Jul 2023`))
    .toBeVisible();
});

test("a date that was asked for stays as partial as it was asked for", async () => {
  await openView("/?as-of=2023-03", <StatusLine />);
  await expect.element(page.getByText("as of Mar 2023", { exact: true })).toBeVisible();
});

test("what limits the view beside the date is said in words", async () => {
  await openWorldView("/world/?known-by=2024&since=2023-05", <StatusLine />);
  await expect
    .element(page.getByText("published by 2024, changes since May 2023"))
    .toBeInTheDocument();
  await expect.element(page.getByText("as of 25 Mar 2026 (newest)")).toBeVisible();
});

test("the world says how much of it there is and how far it reaches", async () => {
  await openWorldView("/world/", <StatusLine />);
  const { nodes, relations, claims, sources } = countGraph(readWorldGraph());
  await expect
    .element(status())
    .toHaveTextContent(new RegExp(` of ${nodes} nodes, [\\d,]+ of ${relations} relations$`));
  await expect
    .element(page.getByText(`World: ${claims} claims from ${sources} sources, to 25 Mar 2026`))
    .toBeVisible();
  expect(page.getByRole("link", { name: /^Source: / }).elements()).toHaveLength(0);
});

test("by what had been published, status and diagram count of the whole scope alike", async () => {
  const ui = (
    <>
      <DiagramPane />
      <StatusLine />
    </>
  );
  await openWorldView("/world/?kind=all&known-by=2022", ui);
  const { nodes, relations } = countGraph(readWorldGraph());
  await expect
    .element(status())
    .toHaveTextContent(new RegExp(`^\\d+ of ${nodes} nodes, [\\d,]+ of ${relations} relations$`));
  const words = status().element().textContent;
  expect(words?.startsWith(`${nodes} of`)).toBe(false);
  const described = document.getElementById("diagram-description")?.textContent;
  expect(described?.startsWith(`${words}.`)).toBe(true);
});

test("source and licence are one step away", async () => {
  const { address } = await openView("/?mineral=lithium", <StatusLine />);
  await page.getByRole("link", { name: /^Source: / }).click();
  expect(address()).toBe("/source/article/?scope=article&mineral=lithium");
  await page.getByRole("link", { name: "Data: CC BY 4.0" }).click();
  expect(address()).toBe("/about/?mineral=lithium");
});

test.for([320, 390, 768, 1024, 1440])(
  "nothing is cut off or overflows at %d pixels",
  async (width) => {
    await page.viewport(width, 800);
    const query = "as-of=2022-11-28&known-by=2023-05&since=2021";
    const { screen } = await openWorldView(`/world/?${query}`, <StatusLine />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { right } = status().element().getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(width);
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
  },
);

test("the view can be sent: the whole address, filters and all", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied.push(text);
  });
  await openView("/node/lithium/?scope=article&mineral=potassium", <StatusLine />);
  await page.getByRole("button", { name: "Share this view" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(copied).toEqual([
    new URL("/node/lithium/?scope=article&mineral=potassium", window.location.href).href,
  ]);
});
