import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Header } from "#ui/app/Header.tsx";
import { Loading } from "#ui/app/Loading.tsx";
import { SkipLinks } from "#ui/app/SkipLinks.tsx";
import { readWorldGraph } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";

const radio = (name: string) => page.getByRole("radio", { name });

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  localStorage.removeItem("salar:theme");
  delete document.documentElement.dataset.theme;
});

describe("the banner", () => {
  test("holds the search landmark, the name that leads home, and a link to what this is", async () => {
    const { screen, address } = await openView("/node/ylb/?mineral=lithium", <Header />);
    const banner = page.getByRole("banner");
    await expect.element(banner.getByRole("search").getByRole("combobox")).toBeVisible();
    await expect.element(banner.getByRole("link", { name: "About" })).toBeVisible();
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
    await banner.getByRole("link", { name: "About" }).click();
    expect(address()).toBe("/about/?mineral=lithium");
    await banner.getByRole("link", { name: "Salar" }).click();
    expect(address()).toBe("/");
  });

  test("switches between the equal views by pointer and by arrow, each a step of its own", async () => {
    const { store, address } = await openView("/?mineral=lithium", <Header />);
    await expect.element(page.getByRole("radiogroup", { name: "View" })).toBeVisible();
    await expect.element(radio("Graph")).toBeChecked();
    await radio("Outline").click();
    expect(address()).toBe("/?view=outline&mineral=lithium");
    expect(store.getState().change).toBe("push");
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(radio("Graph")).toBeChecked();
    expect(address()).toBe("/?mineral=lithium");
  });

  test("leads from the article to the world and back, each a step of its own", async () => {
    const { store, address } = await openView("/?mineral=lithium", <Header />, {
      scopes: ["article", "world"],
    });
    await expect.element(page.getByRole("radiogroup", { name: "Scope" })).toBeVisible();
    await expect.element(radio("Article")).toBeChecked();
    await radio("World").click();
    expect(address()).toBe("/world/?mineral=lithium");
    expect(store.getState().change).toBe("push");
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(radio("Article")).toBeChecked();
    expect(address()).toBe("/?mineral=lithium");
  });

  test("leaves a node behind that the article does not have", async () => {
    const { address } = await openWorldView("/node/catl/?country=china", <Header />);
    await expect.element(radio("World")).toBeChecked();
    await radio("Article").click();
    expect(address()).toBe("/");
  });

  test("shows where the reader is going while that graph is on its way, and says so", async () => {
    const { store, screen, address } = await openView("/", [
      <Header key="header" />,
      <Loading key="loading" />,
    ]);
    const status = page.getByRole("status", { name: "Loading" });
    expect(status.element().textContent).toBe("");
    const { height } = screen.container.getBoundingClientRect();
    await radio("World").click();
    await expect.element(radio("World")).toBeChecked();
    await expect.element(status).toHaveTextContent("Loading the world’s graph…");
    expect(screen.container.getBoundingClientRect().height).toBe(height);
    expect(address()).toBe("/");
    store.getState().giveUpWaiting();
    await expect.element(radio("Article")).toBeChecked();
    await expect.element(status).toHaveTextContent("");
    await radio("World").click();
    store.getState().addGraph("world", readWorldGraph());
    await expect.element(radio("World")).toBeChecked();
    expect(address()).toBe("/world/");
    expect(status.element().textContent).toBe("");
  });

  test.for([
    [320, 640],
    [390, 844],
    [768, 1024],
    [1440, 900],
  ] as const)("fits a window of %d by %d", async ([width, height]) => {
    await page.viewport(width, height);
    await openView("/", <Header />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of [
      radio("Article"),
      radio("Outline"),
      page.getByRole("link", { name: "About" }),
    ]) {
      const { left, right } = control.element().getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  });
});

describe("the theme", () => {
  const button = () => page.getByRole("button", { name: /^Theme/ });

  test("steps from the system's to light to dark and back, and is kept", async () => {
    await openView("/", <Header />);
    await expect.element(button()).toHaveAccessibleName(/as the system/);
    await button().click();
    expect(document.documentElement.dataset.theme).toBe("light");
    await button().click();
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("salar:theme")).toBe("dark");
    await expect.element(button()).toHaveAccessibleName(/^Theme: dark/);
    await button().click();
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  test("is the kept one after the page has been taken over", async () => {
    localStorage.setItem("salar:theme", "dark");
    const { address } = await openView("/", <Header />);
    await expect.element(button()).toHaveAccessibleName(/^Theme: dark/);
    expect(address()).toBe("/"); // The reader's, never the address's.
  });
});

describe("the skip links", () => {
  const body = (
    <>
      <SkipLinks />
      <main>
        <div id="diagram" tabIndex={-1}>
          Diagram
        </div>
        <div id="outline" tabIndex={-1}>
          Outline
        </div>
      </main>
    </>
  );

  test("are the first stops, and lead to the diagram and to the outline, which they bring", async () => {
    const { address } = await openView("/?mineral=lithium", body);
    await userEvent.tab();
    await expect.element(page.getByRole("link", { name: "Skip to diagram" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.id).toBe("outline");
    expect(address()).toBe("/?view=outline&mineral=lithium");
    page.getByRole("link", { name: "Skip to diagram" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.id).toBe("diagram");
    expect(address()).toBe("/?mineral=lithium");
  });
});
