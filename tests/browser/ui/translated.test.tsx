import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { mendReplacedText } from "#browser/mend-replaced-text.ts";
import { App } from "#ui/app/App.tsx";
import { openView } from "../../support/open-view.tsx";
import { translatePage } from "../../support/translate-page.ts";

let stop: () => void;
const faults: unknown[] = [];
const keep = ({ error }: ErrorEvent) => faults.push(error);

beforeEach(async () => {
  await page.viewport(1280, 900);
  faults.length = 0;
  vi.spyOn(console, "error").mockImplementation((...told) => faults.push(told));
  window.addEventListener("error", keep);
  stop = mendReplacedText(document.body);
});
afterEach(() => {
  stop();
  window.removeEventListener("error", keep);
  vi.restoreAllMocks();
});

test.for(["in place", "beside", "around"] as const)(
  "a page whose texts were replaced %s goes on, and shows what changes",
  async (manner) => {
    const { screen, address } = await openView("/", <App />, { scopes: ["article", "world"] });
    const translate = () => translatePage(screen.container, manner);
    const status = () => page.getByRole("status", { name: "In view" }).element().textContent;
    await expect.element(page.getByRole("button", { name: "Explore" }).first()).toBeInTheDocument();

    translate();
    await page.getByRole("button", { name: /^Previous change/ }).click();
    expect(address()).toBe("/?as-of=2023-02-14");
    await expect.element(page.getByText("shown as of: 14 Feb 2023")).toBeVisible();
    const filters = page.getByRole("region", { name: "Filters" });
    await expect.element(filters.getByText("as of 14 Feb 2023", { exact: true })).toBeVisible();
    // What did not change stays as it was replaced: "⟨as of ⟩14 Feb 2023".
    const foot = page.getByRole("contentinfo").element();
    expect(foot.textContent.replaceAll(/[⟨⟩]/g, "")).toContain("as of 14 Feb 2023");
    expect(foot.textContent).not.toContain("newest");

    translate();
    const before = status();
    await page.getByRole("checkbox", { name: "Lithium" }).click();
    await vi.waitFor(() => expect(status()).not.toBe(before));
    expect(status()).toMatch(/^\d+ of \d+ nodes, \d+ of \d+ relations$/);

    translate();
    await page.getByRole("button", { name: "Newest" }).click();
    await expect.element(page.getByText("newest: 10 Jul 2023")).toBeVisible();

    translate();
    await page.getByRole("complementary").getByRole("link", { name: "Bolivia" }).first().click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Bolivia" })).toBeVisible();
    for (const name of ["Outline", "Graph", "World", "Article"]) {
      translate();
      await page.getByRole("radio", { name }).click();
      await expect.element(page.getByRole("radio", { name })).toBeChecked();
    }
    translate();
    await page.getByRole("button", { name: "Reset filters" }).click();
    await vi.waitFor(() => expect(status()).not.toMatch(/⟨/));
    expect(faults).toEqual([]);
    expect(page.getByRole("alert").elements()).toEqual([]);
  },
);
