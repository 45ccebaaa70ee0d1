import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { SHEET } from "#ui/print/late-sheet.ts";
import { COUNT_VIEW } from "../../support/count-view.tsx";
import { openView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

// A view more, as one would be added: an entry of its own, and its line in the list.
vi.mock("#ui/views/views.ts", async (load) => {
  const { VIEWS } = await load<typeof import("#ui/views/views.ts")>();
  const { COUNT_VIEW } = await import("../../support/count-view.tsx");
  return { VIEWS: [...VIEWS, COUNT_VIEW] };
});

beforeEach(() => page.viewport(1280, 900));

const count = () => page.getByRole("region", { name: "Count" });
const choice = (name: string) =>
  page.getByRole("radiogroup", { name: "View" }).getByRole("radio", { name });

test("stands in the switch, and shows in place of the others", async () => {
  const { address } = await openView("/?mineral=lithium", <App />);
  const icon = choice("Count").element().closest("label")?.querySelector("path");
  expect(icon?.getAttribute("d")).toBe(COUNT_VIEW.icon);
  await choice("Count").click({ force: true });
  await expect.element(count()).toBeVisible();
  expect(address()).toBe("/?view=count&mineral=lithium");
  await expect.element(choice("Count")).toBeChecked();
  expect(document.getElementById("diagram")?.closest("[inert]")).not.toBeNull();
  const inView = page.getByRole("status", { name: "In view" }).element().textContent;
  expect(inView).toContain(Number.parseInt(count().element().textContent ?? "", 10).toString());
  await choice("Graph").click({ force: true });
  await expect.element(count()).not.toBeInTheDocument();
  expect(address()).toBe("/?mineral=lithium");
  expect(document.getElementById("diagram")?.closest("[inert]")).toBeNull();
});

test("is read from an address", async () => {
  const { address, store } = await openView("/node/ylb/?view=count", <App />);
  await expect.element(count()).toBeVisible();
  expect(address()).toBe("/node/ylb/?scope=article&view=count");
  expect(store.getState().faults).toEqual([]);
});

test("is led to by the keyboard, also in reader mode", async () => {
  const { address } = await openView("/?ui=reader", <App />);
  page.getByRole("link", { name: "Skip to count" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.id).toBe("count");
  expect(address()).toBe("/?view=count&ui=reader");
});

/** What stands in the drawing's place over a graph that has no places for its nodes, as here. */
const DRAWING = /Nothing in view to draw/;

test("stands on the printed sheet in place of the drawing", async () => {
  const { address } = await openView("/?view=count", <App />);
  await SHEET.load(ENGLISH_WORDS);
  window.dispatchEvent(new Event("beforeprint"));
  const sheet = document.getElementById("print-sheet");
  expect(sheet?.textContent).toMatch(/\d+ nodes on paper/);
  expect(sheet?.textContent).not.toMatch(DRAWING);
  window.dispatchEvent(new Event("afterprint"));
  await choice("Outline").click({ force: true });
  expect(address()).toBe("/?view=outline");
  window.dispatchEvent(new Event("beforeprint"));
  expect(document.getElementById("print-sheet")?.textContent).toMatch(DRAWING);
  window.dispatchEvent(new Event("afterprint"));
});
