import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { claim, graph } from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";

/** Companies from top to bottom, by turns at the left and right. */
const names = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, "0")}`);
const zigzag = graph({
  claims: names.slice(1).map((object, index) => claim({ subject: names[index] ?? "", object })),
  positions: Object.fromEntries(
    names.map((name, index) => [name, { x: index % 2 === 0 ? 0 : 100, y: index * 300 }]),
  ),
});

beforeEach(() => page.viewport(1280, 900));

/** Whether the middle of what has the focus stands within the diagram. */
function isFocusInSight(): boolean {
  const pane = document.querySelector("#diagram")?.getBoundingClientRect();
  const spot = document.activeElement?.getBoundingClientRect();
  if (pane === undefined || spot === undefined) throw new Error("expected a diagram and a focus");
  const [x, y] = [spot.left + spot.width / 2, spot.top + spot.height / 2];
  return x > pane.left && x < pane.right && y > pane.top && y < pane.bottom;
}

test.for([
  ["→", { key: "ArrowRight" }, { key: "ArrowLeft" }],
  ["Ctrl and ↓", { key: "ArrowDown", ctrlKey: true }, { key: "ArrowUp", ctrlKey: true }],
] as const)("%s held, and one back, keeps what has the focus in view", async ([, on, back]) => {
  await openGraph(zigzag, { page: "home" }, <App />);
  const explore = page.getByRole("button", { name: "Explore" });
  await expect.element(explore).toBeInTheDocument();
  explore.element().focus();
  await userEvent.keyboard("{Enter}");
  const layer = page.getByRole("application");
  await expect.element(layer).toBeInTheDocument();
  await userEvent.keyboard("+".repeat(25));
  const press = async (key: KeyboardEventInit, pauseMs: number) => {
    const init = { ...key, repeat: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  };
  // Faster than the map glides; the last but one is in sight when it is gone back to.
  for (let turn = 0; turn < 19; turn += 1) await press(on, 30);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await press(on, 0);
  await press(back, 500);
  await expect.element(page.getByRole("button", { name: /^n19,/ })).toHaveFocus();
  await vi.waitFor(() => expect(isFocusInSight()).toBe(true));
  expect(layer.element().contains(document.activeElement)).toBe(true);
});
