import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "#ui/app/App.tsx";
import { claim, graph } from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";

const pair = graph({
  claims: [claim({ id: "claimed", subject: "a", object: "b" })],
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } },
});

/** Which links were about to be followed, and how; none is. */
let followed: string[];
const note = (event: Event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link !== null && !event.defaultPrevented) {
    followed.push(`${event.type} ${link.getAttribute("href")}`);
  }
  event.preventDefault();
};
beforeEach(async () => {
  await page.viewport(1280, 900);
  followed = [];
  for (const type of ["click", "auxclick"]) window.addEventListener(type, note);
});
afterEach(() => {
  for (const type of ["click", "auxclick"]) window.removeEventListener(type, note);
});

const readLink = () => document.querySelector("#diagram a")?.getAttribute("href") ?? null;

async function open() {
  const { store } = await openGraph(pair, { page: "home" }, <App />);
  await expect.poll(() => store.getState().drawing).toBe("drawn");
  const pane = document.querySelector("#diagram");
  if (pane === null) throw new Error("expected a diagram");
  return { store, pane };
}

/** Moves the mouse over the diagram's middle until it is on something of this address. */
async function pointAt(pane: Element, address: string) {
  const { width, height } = pane.getBoundingClientRect();
  for (let x = 10; x < width; x += 15) {
    const position = { x, y: Math.round(height / 2) };
    await userEvent.hover(pane, { position: { ...position }, force: true });
    if (readLink() === address) return position;
  }
  throw new Error(`nothing leads to ${address}`);
}

test.for(["/node/a/?scope=article", "/claim/claimed/?scope=article"])(
  "with a key or the middle button %s is the browser's to open, and stays what is shown",
  async (address) => {
    const { store, pane } = await open();
    const position = await pointAt(pane, address);
    for (const key of ["Control", "Meta", "Shift"] as const) {
      await userEvent.click(pane, { position: { ...position }, modifiers: [key], force: true });
    }
    await userEvent.click(pane, { position: { ...position }, button: "middle", force: true });
    expect(followed).toEqual([...Array(3).fill(`click ${address}`), `auxclick ${address}`]);
    expect(store.getState().view.place).toEqual({ page: "home" });
    await userEvent.click(pane, { position: { ...position }, force: true });
    expect(followed).toHaveLength(4);
    await expect
      .element(page.getByRole("complementary").getByRole("heading", { level: 1 }))
      .toBeVisible();
    expect(store.getState().view.place.page).not.toBe("home");
  },
);

test("beside all there is no link", async () => {
  const { pane } = await open();
  await pointAt(pane, "/node/a/?scope=article");
  await userEvent.hover(pane, { position: { x: 200, y: 20 }, force: true });
  await expect.poll(readLink).toBeNull();
});
