import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { selectInView } from "#store/selectors.ts";
import { FiltersButton } from "#ui/filters/FiltersButton.tsx";
import { FiltersPanel } from "#ui/filters/FiltersPanel.tsx";
import { readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";
import { tellInView } from "../../support/graph-size.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";

const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
const button = (name: string | RegExp) => page.getByRole("button", { name });

beforeEach(() => page.viewport(1280, 900));
afterEach(() => performance.clearMeasures());

describe("the Filters region", () => {
  test("is the legend: four groups, and a checkbox for every value the graph has", async () => {
    const { screen } = await openView("/", <FiltersPanel />);
    const names = (group: string) =>
      page
        .getByRole("region", { name: "Filters" })
        .getByRole("group", { name: group })
        .getByRole("checkbox")
        .elements()
        .map((element) => element.closest("label")?.textContent);
    // Symbols carry a text too ("Li"): it is drawn, and no part of the name.
    expect(names("Minerals")).toHaveLength(5);
    expect(names("Countries")).toHaveLength(2);
    expect(names("Kinds")).toHaveLength(10);
    expect(names("Standing")).toEqual(["Established", "Negotiating", "Proposed"]);
    // The legends are drawn in capitals, which a browser would otherwise make part of the name.
    const groups = screen.container.querySelectorAll("fieldset");
    expect([...groups].map((group) => group.getAttribute("aria-label"))).toEqual([
      ...["Minerals", "Countries", "Kinds", "Standing"],
    ]);
    for (const name of ["Potassium", "Bolivia", "Salt flat", "Proposed"]) {
      await expect.element(box(name)).toBeInTheDocument();
    }
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("describes a value by its count, and a standing by its meaning too", async () => {
    await openView("/", <FiltersPanel />);
    await expect.element(box("Potassium")).toHaveAccessibleDescription("8 nodes");
    await expect.element(box("Agreement")).toHaveAccessibleDescription("2 nodes");
    await expect
      .element(box("Proposed"))
      .toHaveAccessibleDescription("12 relations planned or proposed");
  });

  test.for(["Lithium", "Potassium", "Bolivia", "Russia"])(
    "counts for %s what choosing it alone leaves",
    async (name) => {
      const { store } = await openView("/?kind=country,salt-flat,mineral", <FiltersPanel />);
      const countId = box(name).element().getAttribute("aria-describedby") ?? "";
      const promised = document.getElementById(countId)?.textContent;
      await box(name).click();
      expect(promised).toBe(`${selectInView(store.getState()).nodes} nodes`);
    },
  );

  test("checks a mineral at once and makes it a step that Back undoes", async () => {
    const { store, address } = await openView("/", <FiltersPanel />);
    await box("Potassium").click();
    await expect.element(box("Potassium")).toBeChecked();
    expect(address()).toBe("/?mineral=potassium");
    expect(store.getState().change).toBe("push");
    await box("Russia").click();
    expect(address()).toBe("/?mineral=potassium&country=russia");
    await box("Potassium").click();
    expect(address()).toBe("/?country=russia");
  });

  test("hides a kind or a standing when it is unchecked, and all are checked at first", async () => {
    const { address } = await openView("/", <FiltersPanel />);
    await expect.element(box("Agreement")).toBeChecked();
    await box("Agreement").click();
    await box("Proposed").click();
    await expect.element(box("Agreement")).not.toBeChecked();
    expect(address()).toContain("kind=application,community,company,country");
    expect(address()).not.toContain("agreement");
    expect(address()).toContain("status=agreed,ended,established,negotiating,suspended");
  });

  test("switches by keyboard, one stop for each value", async () => {
    const { address } = await openView("/", <FiltersPanel />);
    box("Sodium").element().focus();
    await userEvent.keyboard(" ");
    expect(address()).toBe("/?mineral=sodium");
    await userEvent.tab();
    await expect.element(button("Only sodium")).toHaveFocus();
  });

  test("only leaves exactly one value, and All kinds brings the others back", async () => {
    const { store, address } = await openView("/?mineral=lithium", <FiltersPanel />);
    await button("Only potassium").click();
    expect(address()).toBe("/?mineral=potassium");
    await button("Only salt flats").click();
    expect(address()).toBe("/?mineral=potassium&kind=salt-flat");
    await button("Only proposed").click();
    expect(address()).toBe("/?mineral=potassium&kind=salt-flat&status=proposed");
    const { view } = store.getState();
    await button("Only proposed").click();
    expect(store.getState().view).toBe(view); // Already so: no step in the history.
    await button("All kinds").click();
    expect(address()).toBe("/?mineral=potassium&status=proposed");
    await expect.element(button("All kinds")).not.toBeInTheDocument();
    expect(document.activeElement?.closest("fieldset")?.textContent).toContain("Kinds");
  });

  test("says how many filters are set, and resets them all", async () => {
    const query = "?mineral=lithium,sodium&country=bolivia&status=proposed&as-of=2023-03";
    const { address } = await openView(`/${query}`, <FiltersPanel />);
    await expect.element(button("Reset filters")).toHaveAccessibleDescription("5 filters set");
    await expect.element(button("Reset filters")).toHaveAttribute("aria-disabled", "false");
    await button("Reset filters").click();
    expect(address()).toBe("/");
    await expect.element(button("Reset filters")).toHaveAttribute("aria-disabled", "true");
    await expect.element(button("Reset filters")).toHaveFocus();
  });

  test("reports how long a filter takes to show", async () => {
    await openView("/", <FiltersPanel />);
    await box("Lithium").click();
    await expect.poll(() => performance.getEntriesByName("salar:filter").length).toBe(1);
    expect(performance.getEntriesByName("salar:filter")[0]?.duration).toBeGreaterThan(0);
  });
});

describe("any or all", () => {
  const choice = (group: string) =>
    page.getByRole("group", { name: group }).getByRole("switch", { name: "All of these" });

  test("can be chosen once two values are checked, by mouse", async () => {
    const { address, store } = await openView("/?kind=all", <FiltersPanel />);
    await box("Bolivia").click();
    await expect.element(page.getByRole("switch")).not.toBeInTheDocument();
    await box("Russia").click();
    await expect.element(choice("Countries")).not.toBeChecked();
    await expect.element(choice("Minerals")).not.toBeInTheDocument();
    const { nodes } = selectInView(store.getState());
    await choice("Countries").click();
    await expect.element(choice("Countries")).toBeChecked();
    expect(address()).toBe("/?country=bolivia,russia&match=all");
    expect(store.getState().change).toBe("push");
    expect(selectInView(store.getState()).nodes).toBeLessThan(nodes);
    await expect.element(page.getByText("Bolivia and Russia (all of these)")).toBeVisible();
    await choice("Countries").click();
    expect(address()).toBe("/?country=bolivia,russia");
  });

  test("is one choice for both groups, by keyboard, and goes with the second value", async () => {
    const query = "mineral=lithium,potassium&country=bolivia,russia";
    const { address } = await openView(`/?${query}`, <FiltersPanel />);
    choice("Minerals").element().focus();
    await userEvent.keyboard(" ");
    expect(address()).toBe(`/?${query}&match=all`);
    await expect.element(choice("Countries")).toBeChecked();
    await expect.element(choice("Minerals")).toHaveAccessibleDescription(/in each of the checked/);
    await box("Russia").click();
    await expect.element(choice("Countries")).not.toBeInTheDocument();
    await expect.element(choice("Minerals")).toBeChecked();
    await box("Potassium").click();
    expect(address()).toBe("/?mineral=lithium&country=bolivia");
  });

  test("the count beside a further value says what it leaves besides those checked", async () => {
    const query = "mineral=lithium,sodium&match=all";
    const { store } = await openView(`/?${query}`, <FiltersPanel />);
    await expect.element(choice("Minerals")).toBeChecked();
    const countId = box("Potassium").element().getAttribute("aria-describedby") ?? "";
    const promised = document.getElementById(countId)?.textContent;
    await box("Potassium").click();
    expect(promised).toBe(`${selectInView(store.getState()).nodes} nodes`);
  });
});

describe("the world's filters", () => {
  const names = (group: string) =>
    page
      .getByRole("group", { name: group })
      .getByRole("checkbox")
      .elements()
      .map((element) => element.closest("label")?.textContent);

  test("fold the long lists: those that place most come first, and all of them on asking", async () => {
    await openWorldView("/world/", <FiltersPanel />);
    expect(names("Countries")).toHaveLength(8);
    expect(names("Countries").slice(0, 4)).toContain("CNChina");
    const countries = [...readWorldGraph().nodes.values()].filter(({ type }) => type === "country");
    const all = button(`Show all ${countries.length}`);
    await expect.element(all).toHaveAttribute("aria-expanded", "false");
    await all.click();
    expect(names("Countries")).toHaveLength(countries.length);
    await button("Show fewer").click();
    expect(names("Countries")).toHaveLength(8);
    expect(names("Minerals")).toHaveLength(8);
  });

  test("show what is checked, however far down its list it stands", async () => {
    await openWorldView("/world/?country=zimbabwe", <FiltersPanel />);
    expect(names("Countries")).toHaveLength(9);
    await expect.element(box("Zimbabwe")).toBeChecked();
  });

  test("begin with four kinds, say which, and lead to all of them and back", async () => {
    const { address } = await openWorldView("/world/", <FiltersPanel />);
    for (const name of ["Country", "Company", "Salt flat", "Mineral"]) {
      await expect.element(box(name)).toBeChecked();
      await expect.element(box(name)).toHaveAccessibleDescription(/ nodes shown at first$/);
    }
    expect(names("Kinds").slice(0, 4)).toEqual(["Country", "Company", "Salt flat", "Mineral"]);
    await expect.element(box("Project")).not.toBeChecked();
    await expect.element(button("Default kinds")).not.toBeInTheDocument();
    await button("All kinds").click();
    expect(address()).toBe("/world/?kind=all");
    await expect.element(box("Project")).toBeChecked();
    await expect.element(button("All kinds")).not.toBeInTheDocument();
    await button("Default kinds").click();
    expect(address()).toBe("/world/");
  });

  test("say in words what is set", async () => {
    const query = "country=china&mineral=potassium&as-of=2022&known-by=2023";
    await openWorldView(`/world/?${query}`, <FiltersPanel />);
    const said = "China · potassium · as of 2022 · published by 2023";
    await expect.element(page.getByText(said)).toBeVisible();
    await expect.element(button("Reset filters")).toHaveAccessibleDescription("4 filters set");
    await button("Reset filters").click();
    await expect.element(page.getByText("Nothing is filtered")).toBeVisible();
  });

  test.for(["China", "Potassium"])("count for %s what choosing it alone leaves", async (name) => {
    const { store } = await openWorldView("/world/", <FiltersPanel />);
    const countId = box(name).element().getAttribute("aria-describedby")?.split(" ")[0] ?? "";
    const promised = document.getElementById(countId)?.textContent;
    await box(name).click();
    expect(promised).toBe(`${selectInView(store.getState()).nodes} nodes`);
  });
});

describe("on a phone", () => {
  const both = (
    <>
      <FiltersPanel />
      <FiltersButton />
    </>
  );
  const region = () => page.getByRole("region", { name: "Filters" });
  const opener = () => page.getByRole("button", { name: "Filters", exact: true });

  beforeEach(() => page.viewport(390, 844));

  test("the filters are a sheet that a button opens, and Escape closes with the focus back", async () => {
    await openView("/?mineral=lithium", both);
    await expect.element(region()).not.toBeInTheDocument(); // Not shown, so not for anyone.
    await expect.element(opener()).toHaveAccessibleDescription("1 filter set");
    opener().element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(region()).toBeVisible();
    await userEvent.tab();
    expect(region().element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.element(region()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
  });

  test("the sheet tells what is in view, stays open while filtering, and has a close button", async () => {
    const { address } = await openView("/", both);
    await opener().click();
    await box("Potassium").click();
    expect(address()).toBe("/?mineral=potassium");
    await expect
      .element(page.getByText(tellInView(readArticleGraph(), { nodes: "8", relations: "8" })))
      .toBeVisible();
    await button("Close filters").click();
    await expect.element(region()).not.toBeInTheDocument();
  });

  test("the sheet covers no more than part of the screen and never scrolls sideways", async () => {
    await page.viewport(320, 640);
    await openView("/?kind=country", both);
    await opener().click();
    const { top, width } = region().element().getBoundingClientRect();
    expect(top).toBeGreaterThan(640 / 4);
    expect(width).toBe(320);
    expect(region().element().scrollWidth).toBe(region().element().clientWidth);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test("a window that grows takes the sheet back to its place", async () => {
    await openView("/", both);
    await opener().click();
    await expect.element(region()).toBeVisible();
    await page.viewport(1280, 900);
    await expect.poll(() => region().element().matches(":popover-open")).toBe(false);
    await expect.element(region()).toBeVisible();
    await expect.element(opener()).not.toBeInTheDocument();
  });
});
