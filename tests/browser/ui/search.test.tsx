import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AppStore } from "#store/app-store.ts";
import { SearchBox } from "#ui/search/SearchBox.tsx";
import { date, readWorldGraph } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { COMPOSED, pressEnter } from "../../support/press-enter.ts";

const field = () => page.getByRole("combobox", { name: "Search the graph" });
const list = () => page.getByRole("listbox");
const options = () => page.getByRole("option");

/** A page of the article that has all records besides, as after the first search. */
const EVERYTHING = { scopes: ["article", "world"] } as const;

/** Text of the active option; empty while the text field itself is the place. */
function readActive(): string {
  const id = field().element().getAttribute("aria-activedescendant");
  return id === null ? "" : (document.getElementById(id)?.textContent ?? "missing");
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => performance.clearMeasures());

describe("typing", () => {
  test("lists nodes and claims in two groups and keeps the text in the address", async () => {
    const { store, address } = await openView("/?mineral=lithium", <SearchBox />);
    await userEvent.type(field(), "potassium");
    const nodes = list().getByRole("group", { name: "Nodes" });
    await expect.element(nodes.getByRole("option", { name: /^K?\s*Potassium/ })).toBeVisible();
    await expect.element(nodes.getByText("Mineral", { exact: true })).toBeVisible();
    const claims = list().getByRole("group", { name: "Claims" });
    await expect.element(claims.getByRole("option").first()).toHaveTextContent("potassium");
    expect(address()).toBe("/?mineral=lithium&q=potassium");
    expect(store.getState().change).toBe("replace");
  });

  test("says which other name was found", async () => {
    await openView("/", <SearchBox />);
    await userEvent.type(field(), "литий");
    await expect.element(options().first()).toHaveTextContent("Lithium литий");
  });

  test("answers what nothing matches, to the eye and to the ear, with a likely name", async () => {
    const { screen } = await openView("/", <SearchBox />, EVERYTHING);
    await userEvent.type(field(), "zzyzx");
    await expect.element(page.getByText("No match for “zzyzx”.").first()).toBeVisible();
    expect(screen.container.querySelector("[aria-live]")?.textContent).toContain("No match");
    expect(options().elements()).toHaveLength(0);
  });

  test("tells how many were found to who cannot see the list", async () => {
    const { screen } = await openView("/", <SearchBox />, EVERYTHING);
    await userEvent.type(field(), "sodium");
    const live = () => screen.container.querySelector("[aria-live]")?.textContent;
    await expect.poll(live).toMatch(/^\d+ nodes? and \d+ claims? found$/);
  });

  test("reports how long a search takes to show", async () => {
    await openView("/", <SearchBox />);
    await userEvent.type(field(), "l");
    await expect.poll(() => performance.getEntriesByName("salar:search").length).toBe(1);
  });
});

describe("by keyboard", () => {
  test("arrows walk both groups in a ring through the field", async () => {
    await openView("/", <SearchBox />);
    await userEvent.type(field(), "ramos");
    const count = options().elements().length;
    expect(count).toBeGreaterThan(1);
    expect(readActive()).toBe("");
    await userEvent.keyboard("{ArrowDown}");
    expect(readActive()).toContain("Carlos Ramos");
    await expect.element(options().first()).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{End}");
    expect(readActive()).toBe(options().last().element().textContent);
    await userEvent.keyboard("{ArrowDown}");
    expect(readActive()).toBe("");
    await userEvent.keyboard("{ArrowUp}");
    expect(readActive()).toBe(options().last().element().textContent);
    await userEvent.keyboard("{Home}");
    expect(readActive()).toContain("Carlos Ramos");
    await expect.element(field()).toHaveFocus();
  });

  test("Enter chooses the first hit when none is active; the search has then done its work", async () => {
    const { store, screen, address } = await openView("/?country=bolivia", <SearchBox />);
    await userEvent.type(field(), "ylb");
    await userEvent.keyboard("{Enter}");
    await expect.poll(address).toBe("/node/ylb/?scope=article&country=bolivia");
    expect(store.getState().change).toBe("push");
    await expect.element(field()).toHaveValue("");
    await expect.element(list()).not.toBeInTheDocument();
    const live = screen.container.querySelector("[aria-live]");
    expect(live?.textContent).toBe("Selected: Yacimientos de Litio Bolivianos");
  });

  test("a claim is chosen as a node is", async () => {
    const { address } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "sodium");
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(address()).toMatch(/^\/claim\/art-[a-z0-9-]+\/\?scope=article$/);
  });

  test("Escape closes the list, then clears the text; an arrow opens it again", async () => {
    const { address } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "bolivia");
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(list()).not.toBeInTheDocument();
    expect(address()).toBe("/?q=bolivia");
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard("{Escape}{Escape}");
    expect(address()).toBe("/");
    await expect.element(field()).toHaveValue("");
  });

  test("Tab leaves the field and closes the list, not stopping at its options", async () => {
    const after = <button type="button">After</button>;
    await openView("/", [<SearchBox key="search" />, <div key="after">{after}</div>]);
    await userEvent.type(field(), "bolivia");
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
    await expect.element(list()).not.toBeInTheDocument();
  });

  test("keys that an input method takes are left to it", async () => {
    const { address } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "bolivia");
    await expect.element(list()).toBeVisible();
    for (const how of COMPOSED) pressEnter(field().element(), how);
    expect(address()).toBe("/?q=bolivia");
    pressEnter(field().element());
    // The search may still be loading: then Enter is answered once it is there.
    await expect.poll(address).toMatch(/^\/node\//);
  });

  test("/ leads to the field from anywhere but a text field", async () => {
    const others = (
      <>
        <input aria-label="Other text" />
        <input type="checkbox" aria-label="Other box" />
      </>
    );
    await openView("/", [<SearchBox key="search" />, <div key="others">{others}</div>]);
    const text = page.getByRole("textbox", { name: "Other text" });
    await text.click();
    await userEvent.keyboard("/");
    await expect.element(text).toHaveValue("/");
    page.getByRole("checkbox", { name: "Other box" }).element().focus();
    await userEvent.keyboard("/");
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue("");
  });
});

describe("by pointer", () => {
  test("a click on an option chooses it and leaves the focus in the field", async () => {
    const { address } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "potassium");
    await options().first().click();
    expect(address()).toBe("/node/potassium/?scope=article");
    await expect.element(field()).toHaveFocus();
    await expect.element(list()).not.toBeInTheDocument();
  });

  test("options are links, so that they can be opened elsewhere", async () => {
    await openView("/?mineral=lithium", <SearchBox />);
    await userEvent.type(field(), "potassium");
    await expect
      .element(options().first())
      .toHaveAttribute("href", "/node/potassium/?scope=article&mineral=lithium");
  });

  test("a click anywhere else closes the list and keeps the text", async () => {
    const { address } = await openView("/?q=bolivia", [
      <SearchBox key="search" />,
      <p key="else" style={{ marginTop: "40rem" }}>
        Elsewhere
      </p>,
    ]);
    await expect.element(list()).toBeVisible();
    await page.getByText("Elsewhere").click();
    await expect.element(list()).not.toBeInTheDocument();
    expect(address()).toBe("/?q=bolivia");
  });
});

describe("on the article's page", () => {
  const arrive = (store: AppStore) => store.getState().addGraph("world", readWorldGraph());

  test("all records are asked for once somebody searches, not before", async () => {
    const { store } = await openView("/", <SearchBox />);
    expect(store.getState().wanted).toBeNull();
    field().element().focus();
    await expect.poll(() => store.getState().wanted).toEqual({ scope: "world", hasFailed: false });
  });

  test("an address with a search asks for them too", async () => {
    const { store } = await openView("/?q=catl", <SearchBox />);
    await expect.poll(() => store.getState().wanted?.scope).toBe("world");
  });

  test("its own results show at once, and the rest as they come", async () => {
    const { store, screen } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "lithium");
    await expect.element(options().first()).toHaveTextContent("Lithium");
    const note = page.getByText(/^Only the article has been searched so far/);
    await expect.element(note.first()).toBeVisible();
    expect(screen.container.querySelector("[aria-live]")?.textContent).toContain("on their way");
    expect(list().getByText("Ganfeng Lithium", { exact: true }).query()).toBeNull();
    arrive(store);
    await expect.element(list().getByText("Ganfeng Lithium", { exact: true })).toBeVisible();
    expect(note.elements()).toEqual([]);
  });

  test("what could not be loaded is said, and asked for again as the reader types on", async () => {
    const { store } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "cat");
    store.getState().giveUpWanted();
    await expect.element(page.getByText(/could not be loaded/).first()).toBeVisible();
    await userEvent.type(field(), "l");
    await expect.poll(() => store.getState().wanted?.hasFailed).toBe(false);
    arrive(store);
    await expect.element(options().first()).toHaveTextContent("CATL");
  });

  test.for([
    ["uyuni", "Salar de Uyuni", "salar-de-uyuni"],
    ["chile", "Chile", "chile"],
    ["sqm", "SQM", "sqm"],
    ["catl", "CATL", "catl"],
  ] as const)(
    "“%s” finds %s first, says where it is, and opens there",
    async ([text, name, node]) => {
      const { address, store } = await openView("/", <SearchBox />);
      await userEvent.type(field(), text);
      arrive(store);
      await expect.element(options().first()).toHaveTextContent(name);
      await expect.element(options().first()).toHaveTextContent("only in the world");
      await userEvent.keyboard("{Enter}");
      await expect.poll(address).toBe(`/node/${node}/`);
      expect(store.getState().view.scope).toBe("world");
    },
  );

  test("Enter before the rest has come waits for it, unless the very name is there", async () => {
    const { address, store } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "uyun");
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/?q=uyun");
    arrive(store);
    await expect.poll(address).toBe("/node/salar-de-uyuni/");
  });

  test("and what is typed after that Enter takes it back", async () => {
    const { address, store } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "uyun");
    await userEvent.keyboard("{Enter}i");
    arrive(store);
    await expect.element(options().first()).toHaveTextContent("Salar de Uyuni");
    expect(address()).toBe("/?q=uyuni");
  });

  test("the list stays what it is while the keys walk it", async () => {
    const { store, address } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "lithium");
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const second = readActive();
    arrive(store);
    await expect.poll(() => store.getState().wanted).toBeNull();
    expect(readActive()).toBe(second);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await expect.element(list().getByText("Ganfeng Lithium", { exact: true })).toBeVisible();
    expect(address()).toBe("/?q=lithium");
  });

  test("a link between nodes the article does not have is asked for first of all", async () => {
    const { address } = await openView("/", <SearchBox />, EVERYTHING);
    await field().fill("CATL to Uyuni");
    await expect
      .element(options().first())
      .toHaveTextContent("How is CATL linked to Salar de Uyuni?");
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/path/?from=catl&to=salar-de-uyuni");
  });

  test("what is in it opens in it, and what a filter hides says so", async () => {
    const { store } = await openView("/?country=russia", <SearchBox />, EVERYTHING);
    await field().fill("ylb");
    await expect.element(options().first()).toHaveTextContent("not in view");
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.scope).toBe("article");
  });

  test("under a finger the field gives way to what was chosen", async () => {
    const real = window.matchMedia.bind(window);
    const spy = vi
      .spyOn(window, "matchMedia")
      .mockImplementation((query) => real(query === "(pointer: coarse)" ? "all" : query));
    onTestFinished(() => spy.mockRestore());
    await openView("/", <SearchBox />, EVERYTHING);
    await userEvent.type(field(), "catl");
    await options().first().click();
    await expect.element(field()).not.toHaveFocus();
  });
});

describe("a row", () => {
  const framework = "YLB–Uranium One framework agreement (June 2023)";
  const row = (name: string) => options().filter({ hasText: name });

  test("of an agreement gives its standing on the date in force", async () => {
    const { store } = await openWorldView("/?scope=world", <SearchBox />);
    await field().fill(framework);
    await expect.element(row(framework)).toHaveTextContent("Superseded");
    await expect.element(row(framework)).toHaveTextContent("not in view");
    const { view, navigate } = store.getState();
    navigate({ ...view, asOf: date("2023-07") }, { change: "replace" });
    await expect.element(row(framework)).toHaveTextContent("Agreed");
  });

  test("says of what shows nothing but what it is, and no name twice", async () => {
    await openWorldView("/?scope=world", <SearchBox />);
    await field().fill("catl");
    await expect.element(options().first()).toHaveTextContent(/^CATLCompany$/);
    await field().fill("contemporary amperex");
    await expect.element(options().first()).toHaveTextContent(/^CATL Contemporary Amperex/);
    await field().fill("uyuni");
    await expect.element(options().first()).toHaveTextContent("Salar de Uyuni");
    const rows = options().elements();
    expect(new Set(rows.map(({ textContent }) => textContent)).size).toBe(rows.length);
  });
});

describe("all records", () => {
  test.for([
    ["盐湖股份", "Qinghai Salt Lake"],
    ["Росатом", "Rosatom"],
    ["Уюни", "Salar de Uyuni"],
    ["salar uyuni", "Salar de Uyuni"],
    ["salr de uyni", "Salar de Uyuni"],
    ["potasio", "Potassium"],
  ] as const)("%s finds %s first", async ([text, name]) => {
    await openWorldView("/world/", <SearchBox />);
    await field().fill(text);
    await expect.element(options().first()).toHaveTextContent(name);
  });

  test.for([
    "CATL to Uyuni",
    "CATL → Uyuni",
    "how is CATL linked to Salar de Uyuni",
    "CATL a Uyuni",
  ])("“%s” is offered as a question first of all", async (text) => {
    const { address } = await openWorldView("/world/?country=bolivia", <SearchBox />);
    await field().fill(text);
    const question = list().getByRole("group", { name: "Questions" }).getByRole("option");
    await expect.element(question).toHaveTextContent("How is CATL linked to Salar de Uyuni?");
    await userEvent.keyboard("{Enter}");
    expect(address()).toBe("/path/?from=catl&to=salar-de-uyuni&country=bolivia");
    await expect.element(field()).toHaveValue("");
  });

  test.for(["Salar de Uyuni", "CATL", "potassium and boron", "CATL to nowhere at all"])(
    "“%s” asks for no link that is not there to ask for",
    async (text) => {
      await openWorldView("/world/", <SearchBox />);
      await field().fill(text);
      await expect.element(list()).toBeVisible();
      const question = list().getByRole("group", { name: "Questions" });
      if (text.startsWith("potassium")) await expect.element(question).toBeVisible();
      else await expect.element(question).not.toBeInTheDocument();
    },
  );

  test("Enter pressed before the search was there is answered when it is", async () => {
    const { address } = await openWorldView("/world/", <SearchBox />);
    await field().fill("catl");
    await userEvent.keyboard("{Enter}");
    await expect.poll(address).toBe("/node/catl/");
  });
});

describe("an address with q", () => {
  test("fills the field and lists its results, and filters nothing", async () => {
    const { store } = await openView("/?q=lithium", <SearchBox />);
    await expect.element(field()).toHaveValue("lithium");
    await expect.element(options().first()).toHaveTextContent("Lithium");
    await expect.element(field()).not.toHaveFocus();
    expect(store.getState().view.minerals).toEqual([]);
  });

  test("lists them again when Back brings it", async () => {
    const { store } = await openView("/", <SearchBox />);
    await userEvent.type(field(), "ylb");
    const { view } = store.getState();
    await userEvent.keyboard("{Enter}");
    await expect.element(list()).not.toBeInTheDocument();
    store.getState().openAddress(view, []);
    await expect.element(field()).toHaveValue("ylb");
    await expect.element(list()).toBeVisible();
  });
});

test("on a phone the list lies within the screen", async () => {
  await page.viewport(320, 640);
  await openView("/?q=bolivia", <SearchBox />);
  await expect.element(list()).toBeVisible();
  const { left, right, bottom } = list().element().parentElement?.getBoundingClientRect() ?? {};
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(bottom).toBeLessThanOrEqual(640);
  expect(document.documentElement.scrollWidth).toBe(320);
});
