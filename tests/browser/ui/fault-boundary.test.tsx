import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { FaultBoundary } from "#ui/app/FaultBoundary.tsx";
import { openView } from "../../support/open-view.tsx";

const broken = vi.hoisted(() => ({ part: "" }));

/** A part that throws once it is told to, in the place of the page's own. */
function createPart(name: string) {
  return () => {
    if (broken.part === name) throw new Error(`${name} is broken`);
    return <p>{name} is there</p>;
  };
}
vi.mock("#ui/search/SearchBox.tsx", () => ({ SearchBox: createPart("search") }));
vi.mock("#ui/filters/FiltersPanel.tsx", () => ({ FiltersPanel: createPart("filters") }));
vi.mock("#ui/timebar/TimeBar.tsx", () => ({ TimeBar: createPart("time bar") }));
vi.mock("#ui/panels/DetailsPanel.tsx", () => ({ DetailsPanel: createPart("details") }));
vi.mock("#ui/views/graph/DiagramPane.tsx", () => ({ DiagramPane: createPart("diagram") }));

const PARTS = ["search", "filters", "time bar", "details", "diagram"];

beforeEach(async () => {
  await page.viewport(1280, 900);
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  broken.part = "";
  vi.restoreAllMocks();
});

test.for(PARTS)("a fault of %s leaves the other parts, and offers the page anew", async (part) => {
  broken.part = part;
  await openView("/", <App />);
  const alert = page.getByRole("alert");
  await expect.element(alert).toHaveTextContent("Something went wrong here.");
  await expect.element(alert.getByRole("button", { name: "Load the page again" })).toBeVisible();
  for (const other of PARTS) {
    const there = page.getByText(`${other} is there`).elements();
    expect(there, other).toHaveLength(other === part ? 0 : 1);
  }
  await expect.element(page.getByRole("status", { name: "In view" })).toBeVisible();
});

test("a fault of the page itself is told too", async () => {
  const Page = createPart("page");
  broken.part = "page";
  await openView(
    "/",
    <FaultBoundary as="main">
      <Page />
    </FaultBoundary>,
  );
  await expect.element(page.getByRole("main").getByRole("alert")).toBeVisible();
});
