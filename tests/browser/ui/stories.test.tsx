import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { story } from "../../support/stories.ts";

const details = () => page.getByRole("complementary", { name: "Details" });
const text = () => details().element().textContent;
const link = (name: string | RegExp) => details().getByRole("link", { name, exact: true });
const stories = [
  story("who-buys", "question", ["/node/salar-de-uyuni/", "/node/bolivia/"]),
  story(
    "talks",
    "story",
    ["/", "/claim/art-05/?scope=article", "/node/ylb/?scope=article&as-of=2023"],
    ["art-11", "art-03"],
  ),
  story("alone", "question", ["/node/ylb/?scope=article"]),
  story("mixed", "story", ["/node/ylb/?scope=article", "/node/salar-de-uyuni/"]),
];

beforeEach(() => page.viewport(1280, 900));

describe("a step of a story", () => {
  test("tells its title, place, caption and the claims it rests on", async () => {
    await openView("/story/talks/1/", <DetailsPanel />, { stories });
    const headings = details().getByRole("heading", { level: 1 });
    expect(headings.elements()).toHaveLength(1);
    await expect.element(headings).toHaveTextContent("Title of talks");
    await expect
      .element(details().getByRole("heading", { level: 2 }).first())
      .toHaveTextContent("1 of 3: Step 1 of talks");
    expect(text()).toContain("Caption 1 of talks.");
    const claims = details().getByRole("list", { name: "Claims of this step" });
    expect(
      [...claims.element().querySelectorAll("[data-claim]")].map((one) =>
        one.getAttribute("data-claim"),
      ),
    ).toEqual(["art-11", "art-03"]);
  });

  test.for(["/story/talks/2/", "/story/talks/3/", "/story/who-buys/1/", "/story/alone/1/"])(
    "at %s has the page it shows below, one main heading and no id twice",
    async (at) => {
      const { screen } = await openWorldView(at, <DetailsPanel />, { stories });
      expect(screen.container.querySelectorAll("h1")).toHaveLength(1);
      const ids = [...screen.container.querySelectorAll("[id]")].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
      expect(screen.container.querySelectorAll("[data-claim]").length).toBeGreaterThan(0);
    },
  );

  test("shows the claims' standing on the step's date", async () => {
    await openView("/story/talks/3/", <DetailsPanel />, { stories });
    const claims = details().getByRole("list", { name: "Claims of this step" });
    await expect.element(claims).toHaveTextContent(/sometime in|as of/);
  });

  test("goes on and back by link and by arrow key, keeping the focus", async () => {
    const { address } = await openView("/story/talks/1/", <DetailsPanel />, { stories });
    expect(link("Previous").elements()).toHaveLength(0);
    link("Next").element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(address).toBe("/story/talks/2/");
    await expect.element(link("Next")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.poll(address).toBe("/story/talks/1/");
    await link("Next").click();
    await link("Next").click();
    expect(address()).toBe("/story/talks/3/");
    expect(link("Next").elements()).toHaveLength(0);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    await link("Previous").click();
    expect(address()).toBe("/story/talks/2/");
  });

  test("lists all steps and marks the one shown", async () => {
    const { address } = await openView("/story/talks/2/", <DetailsPanel />, { stories });
    const steps = details().getByRole("region", { name: "The steps" });
    const links = [...steps.element().querySelectorAll("a")];
    expect(links.map((a) => a.getAttribute("href"))).toEqual([
      "/story/talks/1/",
      "/story/talks/2/",
      "/story/talks/3/",
    ]);
    expect(links.map((a) => a.getAttribute("aria-current"))).toEqual([null, "step", null]);
    await link("Step 3 of talks").click();
    expect(address()).toBe("/story/talks/3/");
  });

  test("leads to its own page when the graph it needs has not been loaded", async () => {
    const { store } = await openView("/story/mixed/1/", <DetailsPanel />, { stories });
    const next = link("Next");
    await expect.element(next).toHaveAttribute("href", "/story/mixed/2/");
    const before = store.getState().view;
    next.element().addEventListener("click", (event) => event.preventDefault());
    await next.click();
    expect(store.getState().view).toBe(before);
  });

  test("can be left for the view it shows", async () => {
    const { address } = await openView("/story/talks/3/", <DetailsPanel />, { stories });
    await link("Open this view").click();
    expect(address()).toBe("/node/ylb/?scope=article&as-of=2023");
    await expect
      .element(details().getByRole("heading", { level: 1 }))
      .toHaveTextContent("Yacimientos de Litio Bolivianos");
  });

  test("alone needs no stepping", async () => {
    await openView("/story/alone/1/", <DetailsPanel />, { stories });
    expect(details().getByRole("navigation", { name: "Steps of the story" }).elements()).toEqual(
      [],
    );
    expect(text()).toContain("Question");
  });
});
