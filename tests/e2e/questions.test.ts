import type { Page } from "@playwright/test";
import { readBuilt } from "./support/built-site.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";

interface Step {
  readonly title: string;
  readonly caption: string;
  readonly claims?: readonly string[];
}
interface Story {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly steps: readonly Step[];
}
const graph = JSON.parse(readBuilt("data/graph.json"));
const stories: readonly Story[] = graph.stories;
const statements = new Map<string, string>(
  graph.claims.map(({ id, statement }: { readonly id: string; readonly statement: string }) => [
    id,
    statement,
  ]),
);
const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
const status = (page: Page) => page.getByRole("status", { name: "In view" });

async function expectStep(page: Page, { steps }: Story, n: number): Promise<void> {
  const step = steps[n - 1];
  if (step === undefined) throw new Error(`The story has no step ${n}.`);
  const panel = details(page);
  await expect(panel.getByRole("heading", { level: 2, name: step.title }).first()).toBeVisible();
  await expect(panel.getByText(step.caption).last()).toBeVisible();
  for (const id of step.claims ?? []) {
    await expect(panel.getByText(statements.get(id) ?? "?").first(), id).toBeAttached();
  }
  // What answers is in view: the diagram is not empty, nor is it everything.
  await expect(status(page)).toHaveText(/^[1-9]\d* of \d+ nodes/);
}

for (const story of stories) {
  test(`${story.id}: every step opens at its own address and is told from first to last`, async ({
    page,
  }) => {
    test.slow();
    await openDrawn(page, `/story/${story.id}/1/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
    await expectStep(page, story, 1);
    for (let n = 2; n <= story.steps.length; n++) {
      await details(page).getByRole("link", { name: "Next", exact: true }).click();
      await expect(page).toHaveURL(`/story/${story.id}/${n}/`);
      await expectStep(page, story, n);
    }
  });
}

test.describe("the analysts' questions, without the stories", () => {
  test("T4: how CATL is linked to Uyuni, asked in the search box by keyboard alone", async ({
    page,
  }) => {
    await openDrawn(page, "/world/");
    await page.keyboard.press("/");
    await page.keyboard.type("CATL to Uyuni");
    await expect(page.getByRole("option").first()).toContainText(
      "How is CATL linked to Salar de Uyuni?",
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/path/?from=catl&to=salar-de-uyuni");
    const chain = details(page).getByRole("region", { name: "The strongest chain" });
    await expect(chain.getByRole("listitem").filter({ hasText: "Weakest link" })).toHaveCount(1);
    await expect(chain).toContainText("CATL holds 66% of CBC.");
    // Back to the question, as it was typed.
    await page.goBack();
    await expect(page).toHaveURL("/world/?q=CATL%20to%20Uyuni");
    await expect(page.getByRole("combobox")).toHaveValue("CATL to Uyuni");
  });

  test("T1: the standing of the contract follows the date", async ({ page }) => {
    const contract = /Uranium One|contract/;
    const dates = [
      ["2024-12-01", "Agreed, not in force"],
      ["2025-05-28", "Suspended"],
      ["2025-08-13", "Agreed, not in force"],
    ] as const;
    await openDrawn(page, "/node/agreement-ylb-uranium-one-2024-09/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(contract);
    for (const [date, standing] of dates) {
      await page.getByRole("textbox", { name: "As of" }).fill(date);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`/node/agreement-ylb-uranium-one-2024-09/?as-of=${date}`);
      const glance = (term: string) => details(page).locator("dl > div", { hasText: term });
      await expect(glance("Parties").first()).toContainText("Uranium One Group");
      await expect(glance("Standing").first()).toContainText(standing);
    }
  });

  test("T5: Bolivia's carbonate capacity stands split by standing, never in one sum", async ({
    page,
  }) => {
    await openDrawn(page, "/node/bolivia/");
    const figures = details(page).getByRole("region", { name: "Figures" });
    await expect(figures).toContainText("15,000 t/yr");
    await expect(figures).toContainText("35,000 t/yr: CBC Uyuni plants, 2024");
    await expect(figures).toContainText("14,000 t/yr: Uranium One Uyuni, 2025");
    // Neither the two contracts together, nor all plans.
    await expect(figures).not.toContainText("49,000");
    await expect(figures).not.toContainText("101,500");
  });

  test("T7: what changed around Bolivia since 1 January 2025, with its sources", async ({
    page,
  }) => {
    await openDrawn(page, "/world/?country=bolivia&kind=all&since=2025-01-01");
    const changes = details(page).getByRole("region", { name: "What changed" });
    await expect(changes).toContainText("From 1 Jan 2025");
    const first = changes.getByRole("listitem").first();
    await expect(first.locator('a[href^="http"]').first()).toBeVisible();
    await expect(changes.getByRole("listitem")).not.toHaveCount(0);
  });
});
