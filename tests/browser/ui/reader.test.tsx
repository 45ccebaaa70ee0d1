import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { App } from "#ui/app/App.tsx";
import { watchEntered } from "#ui/embed/watch-entered.ts";
import { withClaim, withNode } from "#view/transitions.ts";
import { claimId, id, readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";
import { tellInView } from "../../support/graph-size.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const heading = () => page.getByRole("heading", { level: 1 });
const attribution = () => page.getByRole("link", { name: /^Salar · CC BY 4.0/ });

beforeEach(() => page.viewport(720, 480));

/** Every claim that the node is an end of. */
function listClaimsAt(graph: Graph, node: string): readonly Claim[] {
  return [...graph.claims.values()].filter(({ subject, object }) =>
    [subject, object].includes(id(node)),
  );
}

describe("reader mode", () => {
  test.for(["/embed/", "/?ui=reader"])("%s has the diagram and what it is, no more", async (at) => {
    await openView(at, <App />);
    await expect.element(heading()).toHaveTextContent("Bolivia, Russia and the lithium");
    await expect.element(page.getByRole("group", { name: "Diagram" })).toBeVisible();
    await expect.element(page.getByText("As of 10 Jul 2023 (newest)")).toBeVisible();
    await expect.element(page.getByText("1 source", { exact: true })).toBeVisible();
    await expect.element(attribution()).toBeVisible();
    expect(page.getByRole("status", { name: "In view" }).element().textContent).toBe(
      tellInView(readArticleGraph()),
    );
    for (const role of ["search", "complementary", "radiogroup", "region", "slider"] as const) {
      expect(page.getByRole(role).elements(), role).toEqual([]);
    }
    expect(page.getByRole("heading", { level: 1 }).elements()).toHaveLength(1);
  });

  test("says every date and every filter that limits what shows", async () => {
    const query = "scope=world&country=bolivia&as-of=2024-06&known-by=2025&since=2023";
    await openWorldView(`/embed/?${query}`, <App />);
    await expect.element(page.getByText("As of Jun 2024")).toBeVisible();
    await expect
      .element(page.getByText("published by 2025, changes since 2023 · Bolivia"))
      .toBeVisible();
  });

  test.for([
    ["/embed/?sel=ylb", "Yacimientos de Litio Bolivianos", "Company"],
    ["/embed/?sel=art-05", "The Bolivian–Russian agreement could reach", "Proposed, as of"],
    ["/node/ylb/?ui=reader", "Yacimientos de Litio Bolivianos", "Company"],
    ["/path/?from=ylb&to=russia&ui=reader", "How is Yacimientos de Litio Bolivianos", "weakest"],
    ["/embed/?from=ylb&to=russia", "How is Yacimientos de Litio Bolivianos", "weakest"],
  ] as const)("%s is titled by what it shows", async ([address, title, more]) => {
    await openView(address, <App />);
    await expect.element(heading()).toHaveTextContent(title);
    await expect.element(page.getByRole("banner")).toHaveTextContent(more);
  });

  test.for([
    ["/embed/?sel=ylb", (graph: Graph) => listClaimsAt(graph, "ylb")],
    // Whatever the date and the filters show of it.
    ["/embed/?sel=ylb&as-of=2019&status=established", (graph: Graph) => listClaimsAt(graph, "ylb")],
    ["/node/salar-de-uyuni/?ui=reader", (graph: Graph) => listClaimsAt(graph, "salar-de-uyuni")],
    ["/embed/?sel=c-0001", (graph: Graph) => [...graph.claims.values()].slice(0, 1)],
  ] as const)("%s says how much its own subject rests on", async ([address, list]) => {
    const graph = readWorldGraph();
    const claims = list(graph);
    const named = address.replace("c-0001", claims[0]?.id ?? "");
    const query = named.includes("?") ? "&scope=world" : "?scope=world";
    const { screen } = await openWorldView(`${named}${query}`, <App />);
    const sources = new Set(claims.flatMap((one) => one.sources.map(({ source }) => source))).size;
    const { counts } = ENGLISH_WORDS.text;
    const told = `${ENGLISH_WORDS.count(counts.claims, claims.length)}, ${ENGLISH_WORDS.count(counts.sources, sources)}`;
    expect(claims.length).toBeGreaterThan(0);
    await expect.element(screen.getByText(told, { exact: true })).toBeVisible();
  });

  test("keeps the diagram's canvas when it is left and comes back", async () => {
    const { store } = await openView("/?ui=reader", <App />);
    await expect.element(attribution()).toBeVisible();
    const pane = document.getElementById("diagram");
    await attribution().click();
    await expect.element(page.getByRole("complementary", { name: "Details" })).toBeVisible();
    expect(store.getState().view.reader).toBe(false);
    expect(document.getElementById("diagram")).toBe(pane);
  });
});

describe("the embed page", () => {
  test("selects within itself: title, address and the way to the whole page follow", async () => {
    const { store, address } = await openView("/embed/?mineral=lithium", <App />);
    const { navigate } = store.getState();
    navigate(withNode(store.getState().view, id("ylb")));
    await expect.element(heading()).toHaveTextContent("Yacimientos de Litio Bolivianos");
    expect(address()).toBe("/embed/?sel=ylb&mineral=lithium");
    await expect
      .element(attribution())
      .toHaveAttribute("href", "/node/ylb/?scope=article&mineral=lithium");
    expect(attribution().element().getAttribute("target")).toBe("_blank");
    expect(attribution().element().getAttribute("rel")).toBe("noopener");
    navigate(withClaim(store.getState().view, claimId("art-05")));
    await expect
      .element(attribution())
      .toHaveAttribute("href", "/claim/art-05/?scope=article&mineral=lithium");
    expect(address()).toBe("/embed/?sel=art-05&mineral=lithium");
  });

  test("shows its outline when asked, whose links lead to whole pages or select", async () => {
    const { address } = await openView("/embed/?view=outline&sel=ylb", <App />);
    const outline = page.getByRole("region", { name: "Outline" });
    const link = outline.getByRole("link", { name: "Lithium", exact: true }).first();
    await expect.element(link).toHaveAttribute("href", "/node/lithium/?scope=article&view=outline");
    await link.click();
    await expect.poll(address).toBe("/embed/?sel=lithium&view=outline");
    const source = outline.element().querySelector<HTMLElement>("a[href^='/source/article/']");
    window.addEventListener("click", (event) => event.preventDefault(), { once: true });
    source?.click();
    expect(source?.getAttribute("target")).toBe("_blank");
    expect(address()).toBe("/embed/?sel=lithium&view=outline");
  });

  test.for([
    [280, 200],
    [320, 400],
    [480, 360],
    [1000, 520],
  ] as const)("fits a frame of %d by %d without anything to scroll", async ([width, height]) => {
    await page.viewport(width, height);
    await openWorldView("/embed/?sel=ylb&scope=world&known-by=2025&as-of=2024", <App />);
    await expect.element(attribution()).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByText("As of 2024")).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByText(/published by 2025/)).toBeInViewport({ ratio: 1 });
    await expect.element(heading()).toBeInViewport({ ratio: 1 });
    const { scrollWidth, scrollHeight } = document.documentElement;
    expect([scrollWidth, scrollHeight]).toEqual([width, height]);
    const pane = document.getElementById("diagram")?.getBoundingClientRect();
    expect(pane?.height).toBeGreaterThan(height * 0.5);
  });

  test("at its smallest cuts long filters, never the dates before them", async () => {
    await page.viewport(280, 200);
    const query =
      "scope=world&kind=country,company,person&country=bolivia,chile,argentina&since=2021";
    await openWorldView(`/embed/?${query}`, <App />);
    await expect.element(page.getByText(/changes since 2021/)).toBeInViewport({ ratio: 1 });
    const pane = document.getElementById("diagram")?.getBoundingClientRect();
    expect(pane?.height).toBeGreaterThan(100);
  });
});

describe("the reader is in the diagram", () => {
  function watch() {
    const pane = document.createElement("div");
    Object.assign(pane.style, { width: "300px", height: "200px", background: "gray" });
    const inside = pane.appendChild(document.createElement("button"));
    inside.setAttribute("role", "application");
    const outside = document.createElement("button");
    document.body.append(pane, outside);
    const entered = watchEntered(pane);
    const press = (target: Element, pointerType = "mouse") =>
      target.dispatchEvent(new PointerEvent("pointerdown", { pointerType, bubbles: true }));
    return { pane, inside, outside, entered, press };
  }

  test("after a click, until Escape, a click elsewhere, or the pointer or the window is left", () => {
    const { pane, outside, entered, press } = watch();
    const ways: readonly (() => unknown)[] = [
      () =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
      () => press(outside),
      () => pane.dispatchEvent(new PointerEvent("pointerleave")),
      () => window.dispatchEvent(new Event("blur")),
    ];
    for (const leave of ways) {
      press(pane);
      expect(entered.isEntered()).toBe(true);
      expect(pane.hasAttribute("data-entered")).toBe(true);
      leave();
      expect(entered.isEntered()).toBe(false);
    }
  });

  test("never by a finger: one always scrolls the page", () => {
    const { pane, entered, press } = watch();
    press(pane, "touch");
    expect(entered.isEntered()).toBe(false);
  });

  test("while its walk by keys has the focus", () => {
    const { inside, outside, entered } = watch();
    inside.focus();
    expect(entered.isEntered()).toBe(true);
    outside.focus();
    expect(entered.isEntered()).toBe(false);
  });

  test("no longer once nobody watches", () => {
    const { pane, entered, press } = watch();
    press(pane);
    entered.stop();
    expect(pane.hasAttribute("data-entered")).toBe(false);
    press(pane);
    expect(entered.isEntered()).toBe(false);
  });
});

test("turning the wheel over the diagram says how to zoom, and a click lets it", async () => {
  await openView("/embed/", <App />);
  const pane = page.getByRole("group", { name: "Diagram" });
  await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const canvas = pane.element().querySelector("[data-drawn]");
  const turn = () => {
    const wheel = new WheelEvent("wheel", { deltaY: 100, bubbles: true, cancelable: true });
    canvas?.dispatchEvent(wheel);
    return wheel.defaultPrevented;
  };
  expect(turn()).toBe(false);
  await expect
    .element(page.getByText("Ctrl + scroll to zoom"))
    .toHaveAttribute("data-shown", "true");
  await userEvent.click(pane, { position: { x: 20, y: 60 } });
  expect(turn()).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(turn()).toBe(false);
});
