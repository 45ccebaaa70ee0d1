import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { Notices } from "#ui/app/Notices.tsx";
import { openView } from "../../support/open-view.tsx";

const alert = () => page.getByRole("alert");
const inMain = (
  <main style={{ position: "relative", minHeight: "20rem" }}>
    <Notices />
    <button type="button" style={{ marginTop: "15rem" }}>
      Below
    </button>
  </main>
);

beforeEach(() => page.viewport(1280, 900));

test("there is no alert while there is nothing to tell", async () => {
  await openView("/?mineral=lithium", inMain);
  expect(alert().query()).toBeNull();
});

test("what was left out of the address is named, each thing in a line", async () => {
  await openView("/?mineral=unobtainium,lithium&as-of=31", inMain);
  await expect.element(alert().getByText("“unobtainium”")).toBeVisible();
  await expect.element(alert().getByText("“31”")).toBeVisible();
  expect(alert().getByRole("listitem").elements()).toHaveLength(2);
});

test("what was repaired is told, as it came and as it is read", async () => {
  const { address } = await openView("/node/YLB)?scope=article&amp;country=Bolivia", inMain);
  expect(address()).toBe("/node/ylb/?scope=article&country=bolivia");
  for (const text of [
    "This link has “/node/YLB)”, which is read as “/node/ylb/”.",
    "This link has “country=Bolivia”, which is read as “country=bolivia”.",
  ]) {
    await expect.element(alert().getByText(text)).toBeVisible();
  }
});

test("a notice is put away for good, and the others stay", async () => {
  const { store } = await openView("/?country=peru", inMain);
  store
    .getState()
    .addNotice({ id: "canvas", text: "The interactive diagram could not be loaded." });
  await expect.element(alert().getByText("could not be loaded")).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await expect.element(alert().getByText("“peru”")).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(alert().query()).toBeNull();
  expect(store.getState().notices).toEqual([]);
});

test("what can be done about a notice is a button that says what it does", async () => {
  const { store } = await openView("/", inMain);
  const run = vi.fn();
  const action = { label: "Change to it", run };
  store.getState().addNotice({ id: "update", text: "A newer version is here.", action });
  await page.getByRole("button", { name: "Change to it" }).click();
  expect(run).toHaveBeenCalledOnce();
  await expect.element(alert()).toBeVisible();
});

test("nothing moves and nothing is covered when a notice comes", async () => {
  const { store } = await openView("/", inMain);
  const below = () => page.getByRole("button", { name: "Below" });
  const before = below().element().getBoundingClientRect();
  store
    .getState()
    .addNotice({ id: "canvas", text: "The interactive diagram could not be loaded." });
  await expect.element(alert()).toBeInTheDocument();
  expect(below().element().getBoundingClientRect()).toEqual(before);
  await below().click(); // Playwright refuses where something else would take the click.
});
