import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Story } from "#schema/graph.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { readWorldGraph } from "../../support/graph-builder.ts";
import { countGraph } from "../../support/graph-size.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { story } from "../../support/stories.ts";

const details = () => page.getByRole("complementary", { name: "Details" });
const text = () => details().element().textContent;
const link = (name: string | RegExp) => details().getByRole("link", { name });
const hrefs = (region: string) =>
  [...details().getByRole("region", { name: region }).element().querySelectorAll("a")].map((a) =>
    a.getAttribute("href"),
  );
const stories: readonly Story[] = [
  story("what-is-there", "question", ["/node/ylb/?scope=article", "/node/lithium/"]),
  story("who-buys", "question", ["/node/salar-de-uyuni/"]),
  story("how-it-began", "story", ["/", "/node/bolivia/"]),
];

beforeEach(() => page.viewport(1280, 900));

describe("the article's page", () => {
  test("offers questions and stories, each from its first step", async () => {
    const { address } = await openView("/", <DetailsPanel />, { stories });
    expect(hrefs("Questions")).toEqual(["/story/what-is-there/1/", "/story/who-buys/1/"]);
    expect(hrefs("Stories")).toEqual(["/story/how-it-began/1/"]);
    await link("Title of what-is-there").click();
    expect(address()).toBe("/story/what-is-there/1/");
  });

  test("leads on to all records, as a link that works by itself", async () => {
    const { store } = await openView("/", <DetailsPanel />);
    const onward = link("See the world’s lithium brines");
    await expect.element(onward).toHaveAttribute("href", "/world/");
    await onward.click();
    expect(store.getState().waiting?.scope).toBe("world");
  });

  test("says no more of changes than the reader asked for", async () => {
    await openView("/", <DetailsPanel />);
    expect(text()).not.toContain("What changed");
  });
});

describe("the world's page", () => {
  test("says what it holds and how new the data are", async () => {
    await openWorldView("/world/", <DetailsPanel />);
    const heading = details().getByRole("heading", { level: 1 });
    await expect.element(heading).toHaveTextContent("The world’s lithium brines");
    const { nodes, relations, claims, sources } = countGraph(readWorldGraph());
    expect(text()).toMatch(
      new RegExp(`${nodes} nodes.*${relations} relations.*${claims} claims.*${sources} sources`),
    );
    expect(text()).toMatch(/Newest claim: .*2026; latest publication: .*2026\./);
    await expect.element(link("an Atom feed")).toHaveAttribute("href", "/feed.xml");
  });

  test("starts with the countries that most claims are about, and asks what changed", async () => {
    const { address } = await openWorldView("/world/", <DetailsPanel />, { stories });
    expect(hrefs("Where to start")).toHaveLength(6);
    expect(hrefs("Questions")).toEqual(["/story/what-is-there/1/", "/story/who-buys/1/"]);
    await expect
      .element(link("What changed in the last year?"))
      .toHaveAttribute("href", expect.stringMatching(/^\/world\/\?since=2025/));
    await link("Back to the article it began with").click();
    expect(address()).toBe("/");
  });
});

describe("a record of the article", () => {
  test("leads to the same in the world and back", async () => {
    const { address } = await openView("/node/ylb/", <DetailsPanel />, {
      scopes: ["article", "world"],
    });
    await link("Seen in the world graph").click();
    expect(address()).toBe("/node/ylb/");
    await link("In the article’s graph").click();
    expect(address()).toBe("/node/ylb/?scope=article");
  });

  test("is not claimed of what the article does not name", async () => {
    await openWorldView("/node/salar-de-uyuni/", <DetailsPanel />);
    expect(text()).not.toContain("In the article’s graph");
    expect(text()).not.toContain("Seen in the world graph");
  });
});
