import { Profiler } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { StatusLine } from "#ui/app/StatusLine.tsx";
import { FiltersPanel } from "#ui/filters/FiltersPanel.tsx";
import { MORE_DATES } from "#ui/timebar/late-more-dates.ts";
import { TimeBar } from "#ui/timebar/TimeBar.tsx";
import { graph, id, node, readWorldGraph } from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { COMPOSED, pressEnter } from "../../support/press-enter.ts";

const field = (name = "As of") => page.getByRole("textbox", { name });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const slider = (name = "True on") => page.getByRole("slider", { name });

/** Moves the slider as dragging does: the value first, then the event that tells of it. */
function dragTo(day: number, name?: string): void {
  const input = slider(name).element();
  Reflect.set(HTMLInputElement.prototype, "value", String(day), input);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
const readRange = () => {
  const input = slider().element();
  return { min: Number(input.getAttribute("min")), max: Number(input.getAttribute("max")) };
};
/** Below a view, where the page has it: what it unfolds opens upwards. */
const below = (
  <>
    <p style={{ height: "24rem" }}>Elsewhere</p>
    <TimeBar />
  </>
);
const summary = () => document.querySelector("summary");

beforeEach(() => page.viewport(1280, 900));
afterEach(() => performance.clearMeasures());

describe("the date in force", () => {
  test("is the newest in the data until another is asked for", async () => {
    const { screen, address } = await openView("/", <TimeBar />);
    await expect.element(page.getByText("newest: 10 Jul 2023")).toBeVisible();
    await field().fill("2023-02");
    expect(address()).toBe("/"); // Not while it is being typed: 2023 would flash by.
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/?as-of=2023-02");
    await expect.element(page.getByText("shown as of: Feb 2023")).toBeVisible();
    await expect.element(field()).toHaveAccessibleDescription(/^shown as of: Feb 2023/);
    await field().fill("");
    await userEvent.tab();
    expect(address()).toBe("/");
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("is not set by the Enter with which an input method ends a word", async () => {
    const { address } = await openView("/", <TimeBar />);
    await field().fill("2023-02");
    for (const how of COMPOSED) pressEnter(field().element(), how);
    expect(address()).toBe("/");
    pressEnter(field().element());
    expect(address()).toBe("/?as-of=2023-02");
  });

  test("is not changed by what is no date: that is answered, and stays to be corrected", async () => {
    const { address } = await openView("/?as-of=2023-03", <TimeBar />);
    await field().fill("2023-13");
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/?as-of=2023-03");
    await expect.element(field()).toHaveValue("2023-13");
    await expect.element(field()).toHaveAttribute("aria-invalid", "true");
    await expect.element(page.getByText("“2023-13” is not a date.")).toBeVisible();
    await field().fill("2023-12");
    await expect.element(field()).toHaveAttribute("aria-invalid", "false");
  });

  test("steps from change to change, and the newest needs no place in the address", async () => {
    const { store, address } = await openView("/", <TimeBar />);
    await expect.element(button("Next change")).toHaveAttribute("aria-disabled", "true");
    await button("Previous change: 14 Feb 2023").click();
    expect(address()).toBe("/?as-of=2023-02-14");
    expect(store.getState().change).toBe("push");
    await expect.element(field()).toHaveValue("2023-02-14");
    await button("Next change: 10 Jul 2023").click();
    expect(address()).toBe("/");
  });

  test("goes back to the newest at one press", async () => {
    const { address } = await openView("/?as-of=2023-03", <TimeBar />);
    await button("Newest").click();
    expect(address()).toBe("/");
    await expect.element(button("Newest")).not.toBeInTheDocument();
  });

  test("follows Back: what was half typed gives way", async () => {
    const { store } = await openView("/?as-of=2023-03", <TimeBar />);
    await field().fill("20");
    const { view } = store.getState();
    store.getState().openAddress({ ...view, asOf: null }, []);
    await expect.element(field()).toHaveValue("");
  });

  test("is reset with the filters", async () => {
    const both = [<FiltersPanel key="filters" />, <TimeBar key="time" />];
    const { address } = await openView("/?as-of=2023-03&since=2023", both);
    await button("Reset filters").click();
    expect(address()).toBe("/");
  });
});

describe("the slider", () => {
  test("says its date in words and stands at its end for the newest", async () => {
    await openView("/", <TimeBar />);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "10 July 2023, the newest");
    expect(slider().element()).toHaveProperty("valueAsNumber", readRange().max);
  });

  test("sets the date while it is dragged, replacing the step, and measures each", async () => {
    const { store, address } = await openView("/", <TimeBar />);
    dragTo(readRange().min);
    expect(address()).toBe("/?as-of=2023-01-01");
    expect(store.getState().change).toBe("replace");
    dragTo(readRange().min + 40);
    expect(address()).toBe("/?as-of=2023-02-10");
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "10 February 2023");
    dragTo(readRange().max);
    expect(address()).toBe("/");
    await expect.poll(() => performance.getEntriesByName("salar:filter").length).toBe(3);
  });

  test("goes by keyboard from change to change, by years, and to the ends", async () => {
    const { address } = await openWorldView("/world/?as-of=2024-09-11", <TimeBar />);
    slider().element().focus();
    await userEvent.keyboard("{ArrowRight}");
    const after = /as-of=([\d-]+)/.exec(address())?.[1] ?? "";
    expect(after > "2024-09-11").toBe(true);
    await userEvent.keyboard("{ArrowLeft}{PageDown}");
    expect(address()).toMatch(/as-of=2023-09-(?:0\d|1[01])/);
    await userEvent.keyboard("{PageUp}");
    expect(address()).toMatch(/as-of=2024-09-(?:0\d|1[01])/);
    await userEvent.keyboard("{End}");
    expect(address()).toBe("/world/");
    await userEvent.keyboard("{Home}");
    expect(address()).toMatch(/as-of=20\d\d-01-01$/);
  });

  test("can move what had been published instead, which the page then says", async () => {
    const all = [<div key="time">{below}</div>, <StatusLine key="status" />];
    const { address } = await openWorldView("/world/", all);
    await page.getByText("More dates").click();
    await page.getByRole("radio", { name: "what had been published by a date" }).click();
    await expect.element(slider("Published by")).toHaveAttribute("aria-valuetext", "no limit");
    await expect.element(page.getByText("published at any time")).toBeVisible();
    dragTo(19_500, "Published by");
    expect(address()).toBe("/world/?known-by=2023-05-23");
    for (const words of page.getByText("published by 23 May 2023").elements()) {
      await expect.element(words).toBeVisible();
    }
    expect(page.getByText("published by 23 May 2023").elements()).toHaveLength(2);
    await expect.element(page.getByText("newest: 25 Mar 2026")).toBeVisible();
  });

  test("shows the density of claims and the years, and nothing of it is read out", async () => {
    const { screen } = await openWorldView("/world/", <TimeBar />);
    const drawing = screen.container.querySelector("svg[aria-hidden] > svg > path");
    expect(drawing?.getAttribute("d")?.split("M").length).toBeGreaterThan(60);
    const years = [...screen.container.querySelectorAll("svg text")].map((one) => one.textContent);
    expect(years).toContain("2025");
    expect(years.length).toBeLessThanOrEqual(6);
  });

  test("of a page that has not been taken over stands still at the newest date", async () => {
    const world = readWorldGraph();
    const { screen } = await openGraph(world, { page: "node", id: id("catl") }, <TimeBar />, {
      view: { scope: "world" },
      isReady: false,
    });
    await expect.element(slider()).toBeDisabled();
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
  });
});

describe("more dates", () => {
  test("are typed like the date in force, and counted where they are folded", async () => {
    const { address } = await openView("/", below);
    await page.getByText("More dates").click();
    await field("Published by").fill("2023-07");
    await userEvent.keyboard("{Enter}");
    await field("What changed since").fill("2023");
    await userEvent.tab();
    expect(address()).toBe("/?known-by=2023-07&since=2023");
    expect(summary()?.textContent).toBe("More dates2");
    await expect.element(page.getByText("published by Jul 2023, changes since 2023")).toBeVisible();
  });

  test("close by Escape with the focus back, and by a press elsewhere", async () => {
    await openView("/", below);
    await page.getByText("More dates").click();
    await field("Published by").click();
    await userEvent.keyboard("{Escape}");
    await expect.element(field("Published by")).not.toBeInTheDocument();
    expect(document.activeElement).toBe(summary());
    await page.getByText("More dates").click();
    await expect.element(field("Published by")).toBeVisible();
    await page.getByText("Elsewhere").click({ position: { x: 5, y: 5 } });
    await expect.element(field("Published by")).not.toBeInTheDocument();
  });
});

test("more dates that could not be loaded say so, and are there when opened again", async () => {
  const missing = Promise.resolve(null);
  const spies = [
    vi.spyOn(MORE_DATES, "read").mockReturnValue(null),
    vi.spyOn(MORE_DATES, "ask").mockReturnValue(missing),
  ];
  await openView("/", below);
  await page.getByText("More dates").click();
  await expect.element(page.getByText("These dates could not be loaded.")).toBeVisible();
  await page.getByText("More dates").click();
  await expect.element(page.getByText("These dates could not be loaded.")).not.toBeInTheDocument();
  for (const spy of spies) spy.mockRestore();
  await page.getByText("More dates").click();
  await expect.element(field("Published by")).toBeVisible();
});

test("a graph without dates has no time bar", async () => {
  const { screen } = await openGraph(
    graph({ nodes: [node({ id: "alone" })] }),
    { page: "home" },
    <TimeBar />,
  );
  expect(screen.container.textContent).toBe("");
});

test.for([320, 390, 768, 1024, 1440])("at %d pixels nothing overflows", async (width) => {
  await page.viewport(width, 800);
  await openWorldView("/world/?as-of=2022-11-28&known-by=2023&since=2021", <TimeBar />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { left, right, width: across } = slider().element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(across).toBeGreaterThan(Math.min(width, 640) / 3);
});

test("a step of the slider renders once or twice, not once for every part, over all records", async () => {
  let renders = 0;
  const parts = (
    <Profiler id="dates" onRender={() => renders++}>
      <TimeBar />
      <FiltersPanel />
      <StatusLine />
    </Profiler>
  );
  await openWorldView("/world/", parts);
  await expect.poll(() => renders).toBeGreaterThan(0);
  const { min, max } = readRange();
  const steps: number[] = [];
  for (let step = 0; step < 30; step++) {
    renders = 0;
    dragTo(min + Math.round(((max - min) * step) / 30));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    steps.push(renders);
  }
  // How long one takes is for `npm run bench` to say.
  expect(Math.max(...steps)).toBeLessThanOrEqual(2);
});
