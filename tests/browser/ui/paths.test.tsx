import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { keepStrayTyping } from "#browser/stray-typing.ts";
import { selectPaths } from "#store/selectors.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { withPath } from "#view/transitions.ts";
import { id, readWorldGraph } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { COMPOSED, pressEnter } from "../../support/press-enter.ts";

const details = () => page.getByRole("complementary", { name: "Details" });
const text = () => details().element().textContent;
const heading = () => details().getByRole("heading", { level: 1 });
const field = (name: "From" | "To") => details().getByRole("combobox", { name });
const chains = () => [...details().element().querySelectorAll("section[data-lit]")];
const CATL = readWorldGraph().nodes.get(id("catl"))?.name ?? "";
const T4 = "/path/?from=catl&to=salar-de-uyuni";

beforeEach(() => page.viewport(1280, 900));

describe("how two nodes are linked", () => {
  test("[T4] is told in sentences with standing, date and source, the weakest link named", async () => {
    const { store } = await openWorldView(T4, <DetailsPanel />);
    await expect.element(heading()).toHaveTextContent(/How is .* linked to Salar de Uyuni\?/);
    const paths = selectPaths(store.getState());
    expect(paths.length).toBeGreaterThan(1);
    expect(chains()).toHaveLength(paths.length);
    const [first] = chains();
    const links = [...(first?.querySelectorAll("ol > li") ?? [])];
    expect(links).toHaveLength(paths[0]?.steps.length ?? 0);
    for (const [index, item] of links.entries()) {
      const claim = paths[0]?.steps[index]?.standing.claim;
      expect(item.querySelector("a")?.getAttribute("href")).toMatch(/^\/claim\//);
      expect(item.querySelector("[data-status]")).not.toBeNull();
      expect(item.querySelectorAll('a[rel~="noopener"]').length).toBeGreaterThan(0);
      expect(item.textContent).toContain(claim?.statement);
    }
    const weakest = links.findIndex(({ textContent }) => textContent.includes("Weakest link"));
    expect(weakest).toBe(paths[0]?.weakest);
  });

  test("lights the chain that is chosen", async () => {
    const { store } = await openWorldView(T4, <DetailsPanel />);
    const buttons = details().getByRole("button", { name: /Li(t|ght) in the diagram/ });
    expect(buttons.first().element().getAttribute("aria-pressed")).toBe("true");
    await buttons.nth(1).click();
    expect(store.getState().chain).toBe(1);
    expect(buttons.first().element().getAttribute("aria-pressed")).toBe("false");
    expect(chains()[1]?.getAttribute("data-lit")).toBe("true");
  });

  test("swaps its ends", async () => {
    const { address } = await openWorldView(T4, <DetailsPanel />);
    await details().getByRole("link", { name: "Swap the ends" }).click();
    expect(address()).toBe("/path/?from=salar-de-uyuni&to=catl");
    await expect.element(field("To")).toHaveValue(CATL);
  });

  test("says its limits of date and standing, and lifts them", async () => {
    const { address } = await openWorldView(
      `${T4}&status=established&as-of=2022`,
      <DetailsPanel />,
    );
    expect(text()).toContain("As of 2022; standings: established");
    await details()
      .getByRole("link", { name: /newest date and all standings/ })
      .click();
    expect(address()).toBe(T4);
    await expect.element(details()).toHaveTextContent("standings: all");
  });

  test("says why where nothing links them, and what to try", async () => {
    await openWorldView(`${T4}&status=none`, <DetailsPanel />);
    expect(chains()).toEqual([]);
    expect(text()).toContain("Another date, more standings or another end may have one.");
  });
});

describe("the ends", () => {
  test("are found by keyboard from a node's page, by part of any name", async () => {
    const { address } = await openWorldView("/node/salar-de-uyuni/", <DetailsPanel />);
    await details().getByRole("link", { name: "How is this linked to…?" }).click();
    expect(address()).toBe("/path/?from=salar-de-uyuni");
    expect(text()).toContain("Pick a node in the diagram");
    field("To").element().focus();
    await userEvent.keyboard("catl");
    const list = details().getByRole("listbox", { name: "To" });
    await expect.element(list.getByRole("option").first()).toHaveTextContent(/CATL/);
    // An input method's own Enter chooses nothing.
    for (const how of COMPOSED) pressEnter(field("To").element(), how);
    expect(address()).toBe("/path/?from=salar-de-uyuni");
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/path/?from=salar-de-uyuni&to=catl");
    await expect.element(field("To")).toHaveFocus();
    await expect.element(field("To")).toHaveValue(CATL);
    expect(list.elements()).toEqual([]);
    expect(chains().length).toBeGreaterThan(0);
  });

  test("are chosen by pointer too, and by arrow keys", async () => {
    const { address } = await openWorldView("/path/?scope=world", <DetailsPanel />);
    await field("From").click();
    await userEvent.keyboard("bolivia");
    await details()
      .getByRole("option", { name: /^Bolivia ?Country/ })
      .click();
    expect(address()).toBe("/path/?from=bolivia&scope=world");
    await field("To").click();
    await userEvent.keyboard("rosat");
    await expect.element(details().getByRole("option").first()).toBeVisible();
    await userEvent.keyboard("{ArrowDown}");
    await expect
      .element(details().getByRole("option").first())
      .toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Enter}");
    await expect.poll(address).toMatch(/^\/path\/\?from=bolivia&to=rosatom/);
  });

  test("keep what was chosen when a search is given up", async () => {
    const { address } = await openWorldView(T4, <DetailsPanel />);
    await field("From").click();
    await userEvent.keyboard("xyzzy");
    await expect.element(details().getByText("No node of that name.")).toBeVisible();
    await userEvent.keyboard("{Escape}{Escape}");
    await expect.element(field("From")).toHaveValue(CATL);
    expect(address()).toBe(T4);
  });

  test("are looked for in the article alone until all records are asked for", async () => {
    const { store } = await openView("/path/?from=ylb", <DetailsPanel />);
    const all = details().getByRole("link", { name: "Look in all records" });
    await expect.element(all).toHaveAttribute("href", "/path/?from=ylb&scope=world");
    await all.click();
    expect(store.getState().waiting?.scope).toBe("world");
  });

  test("are two, else there is nothing to tell", async () => {
    await openWorldView("/path/?from=catl&to=catl", <DetailsPanel />);
    expect(text()).toContain("Both ends are the same node");
  });
});

describe("what is typed before a field has the focus", () => {
  test("goes to the open end after a click on the link that leads there", async () => {
    await openWorldView("/node/salar-de-uyuni/", <DetailsPanel />);
    await details().getByRole("link", { name: "How is this linked to…?" }).click();
    await expect.element(field("To")).not.toHaveFocus();
    await userEvent.keyboard("catl");
    await expect.element(field("To")).toHaveFocus();
    await expect.element(field("To")).toHaveValue("catl");
    await expect.element(details().getByRole("option").first()).toHaveTextContent(/CATL/);
  });

  test("goes to the first end where neither is known, and to none where both are", async () => {
    const { store } = await openWorldView("/path/?scope=world", <DetailsPanel />);
    await userEvent.keyboard("peru");
    await expect.element(field("From")).toHaveValue("peru");
    await expect.element(field("To")).toHaveValue("");
    await userEvent.keyboard("{Escape}{Escape}");
    const [from, to] = [id("catl"), id("salar-de-uyuni")];
    store.getState().navigate(withPath(store.getState().view, from, to));
    await expect.element(field("From")).toHaveValue(CATL);
    field("From").element().blur();
    await userEvent.keyboard("peru");
    await expect.element(field("From")).toHaveValue(CATL);
  });

  test("stays where the focus is, and leaves commands and spaces alone", async () => {
    await openWorldView("/path/?from=catl", <DetailsPanel />);
    details().getByRole("link").first().element().focus();
    await userEvent.keyboard("x");
    document.body.focus();
    details().getByRole("link").first().element().blur();
    await userEvent.keyboard(" {Control>}e{/Control}{ArrowDown}");
    await expect.element(field("To")).toHaveValue("");
    await expect.element(field("To")).not.toHaveFocus();
  });

  test("waits for the address to be read, which says which end is open", async () => {
    const { store } = await openWorldView("/path/", <DetailsPanel />);
    store.getState().awaitScope("world");
    await userEvent.keyboard("ura{Backspace}");
    await expect.element(field("From")).toHaveValue("");
    store.getState().openAddress(withPath(store.getState().view, id("catl"), null), []);
    await expect.element(field("To")).toHaveValue("ur");
    await expect.element(field("To")).toHaveFocus();
    await userEvent.keyboard("anium");
    await expect.element(field("To")).toHaveValue("uranium");
  });

  test("is kept from before the page was taken over", async () => {
    keepStrayTyping();
    await userEvent.keyboard("rus x{Backspace}i");
    await openView("/path/?from=bolivia", <DetailsPanel />);
    await expect.element(field("To")).toHaveValue("rus i");
    await expect.element(field("From")).toHaveValue("Bolivia");
  });
});
