import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Claim } from "#schema/graph.ts";
import { createAppStore } from "#store/app-store.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { HOME } from "#view/view.ts";
import {
  claim,
  claimId,
  graph,
  id,
  node,
  readArticleGraph,
  readWorldGraph,
  source,
  sourceId,
} from "../../support/graph-builder.ts";
import { countGraph } from "../../support/graph-size.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const article = readArticleGraph();
const details = () => page.getByRole("complementary", { name: "Details" });
const text = () => details().element().textContent;
const heading = () => details().getByRole("heading", { level: 1 }).element().textContent;
const link = (name: string | RegExp) => details().getByRole("link", { name });
const card = (name: string) => document.querySelector(`[data-claim="${name}"]`);

beforeEach(() => page.viewport(1280, 900));

/** Every link that leaves the site, by its address. */
function listOutward(): readonly HTMLAnchorElement[] {
  return [...details().element().querySelectorAll("a")].filter(
    ({ origin }) => origin !== window.location.origin,
  );
}

describe("the Details of any page", () => {
  const places = ["/", "/node/ylb/", "/claim/art-05/", "/source/article/", "/about/", "/nowhere/"];

  test.for(places)(
    "at %s begin with the only main heading, and carry no style attribute",
    async (at) => {
      const { screen } = await openView(at, <DetailsPanel />);
      const headings = details().getByRole("heading").elements();
      expect(headings[0]?.tagName).toBe("H1");
      expect(screen.container.querySelectorAll("h1")).toHaveLength(1);
      expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
      const ids = [...screen.container.querySelectorAll("[id]")].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test.for(places)("at %s tell no other site where the reader comes from", async (at) => {
    await openView(at, <DetailsPanel />);
    const outward = listOutward();
    if (at !== "/nowhere/") expect(outward.length).toBeGreaterThan(0);
    for (const { rel, target } of outward) {
      expect(rel).toBe("noopener noreferrer");
      expect(target).toBe("");
    }
  });

  test.for([320, 390])("at %d pixels need no scrolling sideways", async (width) => {
    await page.viewport(width, 800);
    for (const at of places) {
      const { screen } = await openView(at, <DetailsPanel />);
      expect(document.documentElement.scrollWidth, at).toBeLessThanOrEqual(width);
      await screen.unmount();
    }
  });
});

/** A claim's card says all there is to say of it. */
function expectWhole({ id: name, statement, status, asOf, attributedTo, sources, note }: Claim) {
  const shown = card(name)?.textContent ?? "";
  expect(shown).toContain(statement);
  expect(shown).toContain(ENGLISH_WORDS.text.standings[status]);
  expect(card(name)?.querySelector("time")?.dateTime).toBe(asOf);
  const speaker = attributedTo === undefined ? undefined : article.nodes.get(attributedTo)?.name;
  expect(shown).toContain(speaker ? `Said by ${speaker}` : "Stated by the source itself");
  for (const { paragraph } of sources) expect(shown).toContain(`¶\u00a0${paragraph}`);
  expect(shown).toContain(note ?? "");
}

describe("the Details of a node", () => {
  test("tell its kind, name, names in three languages and summary", async () => {
    await openView("/node/potassium/", <DetailsPanel />);
    expect(heading()).toBe("Potassium");
    expect(text()).toContain("Mineral");
    const names = [...details().element().querySelectorAll("[lang]")];
    expect(names.map((element) => [element.getAttribute("lang"), element.textContent])).toEqual([
      ["es", "potasio"],
      ["ru", "калий"],
      ["zh", "钾"],
    ]);
    expect(text()).toContain(article.nodes.get(id("potassium"))?.summary);
  });

  test.for([...article.nodes.keys()])(
    "of %s hold every claim about it with standing, date, speaker and paragraph",
    async (nodeId) => {
      await openView(`/node/${nodeId}/`, <DetailsPanel />);
      const claims = (article.incident.get(nodeId) ?? []).flatMap((relation) => relation.claims);
      expect(claims.length).toBeGreaterThan(0);
      for (const one of claims) expectWhole(one);
      expect(document.querySelectorAll("[data-claim]")).toHaveLength(claims.length);
    },
  );

  test("group the claims by what they say", async () => {
    await openView("/node/lithium/", <DetailsPanel />);
    const group = details().getByRole("region", { name: "By-products" });
    await expect.element(group.getByRole("heading", { level: 2 })).toBeVisible();
    const names = [...group.element().querySelectorAll("[data-claim]")].map((element) =>
      element.getAttribute("data-claim"),
    );
    expect(names.toSorted()).toEqual(["art-17", "art-18", "art-19", "art-20"]);
  });

  test("link the other end inside the sentence, with the filters kept", async () => {
    const { address } = await openView(
      "/node/bolivian-salt-flats/?mineral=potassium",
      <DetailsPanel />,
    );
    await details().getByRole("link", { name: "potassium", exact: true }).click();
    expect(address()).toBe("/node/potassium/?scope=article&mineral=potassium");
  });

  test("link to the paragraph, the source and its archived copy", async () => {
    await openView("/node/potassium/", <DetailsPanel />);
    const origin = card("art-11");
    const hrefs = [...(origin?.querySelectorAll('[aria-label="Sources"] a') ?? [])].map((a) =>
      a.getAttribute("href"),
    );
    const url = article.sources.get(sourceId("article"))?.url;
    expect(hrefs).toEqual([url, "#paragraph-2", `https://web.archive.org/web/20230710/${url}`]);
  });

  test("list what somebody is the speaker of", async () => {
    await openView("/node/carlos-ramos/", <DetailsPanel />);
    const said = details().getByRole("region", { name: "Said by Carlos Ramos" });
    const expected = [...article.claims.values()].filter(
      ({ attributedTo, subject, object }) =>
        attributedTo === "carlos-ramos" && subject !== "carlos-ramos" && object !== "carlos-ramos",
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(said.element().querySelectorAll("li")).toHaveLength(expected.length);
    for (const { statement } of expected) expect(said.element().textContent).toContain(statement);
  });

  test("list the linked nodes by kind with the standing that links them", async () => {
    await openView("/node/bolivian-salt-flats/", <DetailsPanel />);
    const linked = details().getByRole("region", { name: "Linked nodes" });
    expect(linked.getByRole("link").elements()).toHaveLength(7);
    expect(linked.element().textContent).toContain("MineralsLi");
    const agreement = linked.getByRole("listitem").filter({ hasText: "Broader" });
    await expect.element(agreement).toHaveTextContent("Proposed");
  });

  test("have the node's figures, with the way to them", async () => {
    const facts = [
      { label: "Area", value: 10582, unit: "km²" as const, asOf: "2024", source: "test-source" },
    ];
    const one = graph({ sources: [source()], nodes: [node({ id: "uyuni", facts })] });
    await openGraph(one, { page: "node", id: id("uyuni") }, <DetailsPanel />);
    const figures = details().getByRole("region", { name: "Figures" });
    await expect.element(figures).toBeVisible();
    expect(figures.element().textContent).toMatch(/Area.*10,582.km²/);
    const jumps = details().getByRole("navigation", { name: "In these details" });
    expect(jumps.getByRole("link", { name: "Figures" }).element().getAttribute("href")).toBe(
      "#details-figures",
    );
  });

  test("mark what the filters leave out, and lead back to all of it", async () => {
    const { address } = await openView("/node/lithium/?status=established", <DetailsPanel />);
    expect(text()).toContain("6 claims are outside the present filters");
    expect(card("art-18")?.previousElementSibling?.textContent).toBe("Not shown in the diagram");
    await link("Reset filters").click();
    expect(address()).toBe("/node/lithium/?scope=article");
    await expect.element(details()).not.toHaveTextContent("outside the present filters");
  });

  test("say what does not hold yet on an earlier date", async () => {
    const { address } = await openView("/node/ylb/?as-of=2020", <DetailsPanel />);
    expect(card("art-03")?.textContent).toContain("Not yet on this date");
    expect(text()).toContain("1 claim does not hold yet on this date");
    await link("Show the newest date").click();
    expect(address()).toBe("/node/ylb/?scope=article");
  });

  test("narrow to the neighbourhood and back, and let the selection go", async () => {
    const { address } = await openView("/node/ylb/", <DetailsPanel />);
    await link("Neighbourhood").click();
    expect(address()).toBe("/node/ylb/?scope=article&focus=1");
    await link("Whole graph").click();
    expect(address()).toBe("/node/ylb/?scope=article");
    await link("Clear selection").click();
    expect(address()).toBe("/");
    expect(heading()).toBe("Bolivia, Russia and the lithium of the salt flats");
  });

  test("light a claim's line in the diagram while it is pointed at", async () => {
    const { store } = await openView("/node/ylb/", <DetailsPanel />);
    await details().getByText("Carlos Ramos is president of").hover();
    expect(store.getState().pointed).toEqual({ type: "edge", id: "carlos-ramos ylb" });
    await details().getByRole("heading", { level: 1 }).hover();
    expect(store.getState().pointed).toBeNull();
  });

  test("take the focus to the new heading when a link in them has replaced them", async () => {
    await openView("/node/ylb/", <DetailsPanel />);
    const first = details().getByRole("link", { name: "Clear selection" });
    first.element().focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  });
});

describe("copying a link", () => {
  test("puts the whole address on the clipboard and says so", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openView("/node/ylb/?mineral=lithium", <DetailsPanel />);
    await details().getByRole("button", { name: "Share", exact: true }).click();
    await details().getByRole("button", { name: "Copy link", exact: true }).click();
    expect(write).toHaveBeenCalledWith(
      `${window.location.origin}/node/ylb/?scope=article&mineral=lithium`,
    );
    await expect.element(details().getByRole("button", { name: "Copied" })).toBeVisible();
    write.mockRestore();
  });

  test("cites a claim by its own address, without the filters of the moment", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openView("/node/ylb/?mineral=lithium", <DetailsPanel />);
    await details().getByText("Carlos Ramos is president of").hover();
    const copy = details().getByRole("button", { name: "Copy link to this claim" });
    await copy.first().click();
    expect(write.mock.calls[0]?.[0]).toMatch(/\/claim\/art-\d+\/$/);
    write.mockRestore();
  });

  test("offers the address to copy by hand where the clipboard is blocked", async () => {
    const write = vi
      .spyOn(navigator.clipboard, "writeText")
      .mockRejectedValue(new Error("blocked"));
    await openView("/node/ylb/", <DetailsPanel />);
    await details().getByRole("button", { name: "Share", exact: true }).click();
    await details().getByRole("button", { name: "Copy link", exact: true }).click();
    const field = details().getByRole("textbox", { name: /Copy from here/ });
    await expect.element(field).toHaveValue(`${window.location.origin}/node/ylb/?scope=article`);
    await expect.element(field).toHaveFocus();
    write.mockRestore();
  });
});

/** A plant whose supply was agreed, then suspended, with a plan, a remark and a dispute. */
const history = graph({
  sources: [source(), source({ id: "other-source", publisher: "Other press" })],
  claims: [
    claim({ id: "a-1", subject: "mine", object: "plant", status: "agreed", asOf: "2023-01" }),
    claim({
      id: "a-2",
      subject: "mine",
      object: "plant",
      status: "suspended",
      asOf: "2024-03",
      conflictsWith: ["a-3"],
    }),
    claim({
      id: "a-3",
      subject: "mine",
      object: "plant",
      status: "ended",
      asOf: "2024-02",
      statement: "It is all over.",
      sources: [{ source: "other-source" }],
      conflictsWith: ["a-2"],
    }),
    claim({ id: "a-4", subject: "mine", object: "plant", status: "proposed", asOf: "2024-06" }),
    claim({ id: "a-5", subject: "mine", object: "plant", asOf: "2024-07", remark: true }),
    claim({ id: "b-1", subject: "plant", predicate: "owns", object: "mine", asOf: null }),
  ],
});
const openClaim = (name: string, options = {}) =>
  openGraph(history, { page: "claim", id: claimId(name) }, <DetailsPanel />, options);

describe("the Details of a claim", () => {
  test("are named by both ends and mark the claim of the address", async () => {
    await openView("/claim/art-11/", <DetailsPanel />);
    expect(heading()).toBe("Bolivia's salt flats — Potassium");
    expect(card("art-11")?.getAttribute("aria-current")).toBe("true");
    await expect.element(link("Bolivia's salt flats (as a group)")).toBeVisible();
    await expect.element(details().getByRole("heading", { name: /contains/ })).toBeVisible();
  });

  test("show every relation of the line, the claim's own first, with all their claims", async () => {
    await openClaim("b-1");
    const names = [...document.querySelectorAll("[data-claim]")].map((element) =>
      element.getAttribute("data-claim"),
    );
    expect(names).toEqual(["b-1", "a-2", "a-4", "a-5", "a-3", "a-1"]);
    expect(document.querySelectorAll('[aria-current="true"][data-claim]')).toHaveLength(1);
    expect(card("b-1")?.textContent).toContain("undated");
  });

  test("tell what holds, what is planned beside it, what was earlier and what is a remark", async () => {
    await openClaim("a-2");
    expect(text()).toContain("On Jul 2024: Suspended, with a plan beside it: Proposed");
    expect(card("a-4")?.textContent).toContain("Plan beside it");
    expect(card("a-1")?.textContent).toContain("Earlier");
    expect(card("a-5")?.textContent).toContain("Remark, sets no standing");
  });

  test("follow the date in force", async () => {
    const { store } = await openClaim("a-2");
    const { view, navigate } = store.getState();
    const asOf = history.claims.get(claimId("a-1"))?.asOf ?? null;
    navigate({ ...view, asOf });
    await expect.element(details()).toHaveTextContent("On Jan 2023: Agreed");
    expect(card("a-1")?.textContent).toContain("sometime in Jan 2023");
    expect(card("a-2")?.textContent).toContain("Not yet on this date");
  });

  test("set sources that disagree side by side", async () => {
    await openClaim("a-2");
    const conflict = details().getByRole("list", { name: "Sources disagree" }).first();
    await expect.element(conflict).toHaveTextContent("It is all over.");
    await expect.element(conflict).toHaveTextContent("Other press");
    expect(conflict.getByRole("listitem").elements()).toHaveLength(2);
  });

  test("let an error be reported where the build names an address, else not", async () => {
    const { screen } = await openClaim("b-1", { reportUrl: "https://tracker.example/new" });
    const report = link("Report an error").first().element().getAttribute("href") ?? "";
    expect(new URL(report).searchParams.get("body")).toBe(`${window.location.origin}/claim/b-1/`);
    await screen.unmount();
    await openClaim("b-1");
    expect(link("Report an error").elements()).toHaveLength(0);
  });
});

describe("the Details of a source", () => {
  test("tell what is not known and list its claims by paragraph", async () => {
    await openView("/source/article/", <DetailsPanel />);
    expect(text()).toContain("publication date unknown");
    for (const { n, digest, claims } of article.article?.paragraphs ?? []) {
      const paragraph = document.getElementById(`paragraph-${n}`);
      expect(paragraph?.textContent).toContain(digest);
      expect(paragraph?.querySelectorAll("ul > li")).toHaveLength(claims.length);
    }
  });

  test("warn of a weak source and list what rests on it", async () => {
    const weak = graph({
      sources: [source({ weak: true, language: "es" })],
      claims: [claim({ subject: "mine", object: "plant" })],
    });
    await openGraph(weak, { page: "source", id: sourceId("test-source") }, <DetailsPanel />);
    expect(text()).toContain("weak: a reprint, a digest or an unsigned page");
    expect(text()).toContain("Spanish");
    await expect.element(link("mine supplies plant.")).toBeVisible();
  });
});

describe("the Details of the start page", () => {
  test("say how large the graph is and where to start", async () => {
    const { address } = await openView("/", <DetailsPanel />);
    const size = Object.entries(countGraph(readArticleGraph()));
    for (const [name, count] of size) {
      expect(text()).toContain(`${count} ${count === "1" ? name.slice(0, -1) : name}`);
    }
    await expect.element(link(/Broader Bolivia–Russia lithium agreement/)).toBeVisible();
    await link("Only what concerns potassium").click();
    expect(address()).toBe("/?mineral=potassium");
  });

  test("ask a question whose answer stands on the page it leads to", async () => {
    await openView("/", <DetailsPanel />);
    await link("Which by-products did YLB’s head name in Jul 2023?").click();
    const group = details().getByRole("region", { name: "By-products" });
    for (const name of ["Magnesium", "Sodium", "Potassium"]) {
      const answer = group.getByRole("listitem").filter({ hasText: `${name} is one of` });
      await expect.element(answer.first()).toHaveTextContent(/Proposed.*Said by Carlos Ramos/);
    }
  });
});

describe("the Details of the page about Salar", () => {
  test("lead to both scopes, both files, the feed and the form of the data", async () => {
    const { address } = await openWorldView("/about/?scope=world", <DetailsPanel />);
    for (const [name, href] of [
      ["data/graph.json", "/data/graph.json"],
      ["data/article/graph.json", "/data/article/graph.json"],
      ["a JSON Schema", "/schema/graph.schema.json"],
      ["an Atom feed", "/feed.xml"],
    ] as const) {
      const found = details().getByRole("link", { name, exact: true });
      await expect.element(found).toHaveAttribute("href", href);
    }
    expect(text()).toContain(`The world’s graph holds ${countGraph(readWorldGraph()).nodes} nodes`);
    expect(text()).toContain("Newest claim:");
    expect(text()).toContain(
      "“Salar: The Lithium Supply Chain, Claim by Claim.” CC BY 4.0. Read on",
    );
    await link("what one news article says").click();
    expect(address()).toBe("/");
  });
});

describe("the Details of an address that leads nowhere", () => {
  test.for([
    ["/node/bolivian-salt-flat/", "bolivian-salt-flat", "Bolivia's salt flats (as a group)"],
    ["/node/carlos-ramoz/", "carlos-ramoz", "Carlos Ramos"],
  ])("name %s and what is nearest to it", async ([at = "", asked = "", nearest = ""]) => {
    await openWorldView(at, <DetailsPanel />);
    expect(heading()).toBe("Not found");
    expect(text()).toContain(asked);
    await expect.element(link(nearest)).toBeVisible();
  });

  test("offer what only the world has, in the world", async () => {
    const { address } = await openWorldView("/node/salar-de-uyni/", <DetailsPanel />);
    await link("Salar de Uyuni").click();
    expect(address()).toBe("/node/salar-de-uyuni/");
    await expect.element(details().getByRole("heading", { level: 1 })).toHaveTextContent("Uyuni");
  });

  test("offer the nearest claims for a claim", async () => {
    await openWorldView("/claim/art-1/", <DetailsPanel />);
    expect(
      link(/./)
        .elements()
        .some((element) => element.getAttribute("href")?.startsWith("/claim/")),
    ).toBe(true);
  });

  test("show a hostile or endless address as text, cut short", async () => {
    const { address } = await openWorldView(`/node/${"<img src=x>".repeat(40)}/`, <DetailsPanel />);
    expect(document.querySelectorAll("aside img")).toHaveLength(0);
    expect(details().element().querySelector("bdi")?.textContent?.length).toBeLessThan(100);
    await link("start from the whole graph").click();
    expect(address()).toBe("/");
  });

  test("say nothing of an address that the page cannot know", async () => {
    await openGraph(article, { page: "not-found", path: "" }, <DetailsPanel />);
    expect(text()).toContain("There is no page at this address");
    expect(link(/./).elements()).toHaveLength(1);
  });
});

describe("hostile records", () => {
  const evil = '<img src=x onerror="window.__xss=1">';
  const bad = graph({
    sources: [source({ title: evil, publisher: evil, url: "javascript:alert(1)" })],
    nodes: [node({ id: "mine", name: evil, summary: evil, aliases: [evil], names: { es: evil } })],
    claims: [
      claim({
        id: "x-1",
        subject: "mine",
        object: "plant",
        statement: evil,
        detail: evil,
        note: evil,
      }),
    ],
  });

  test.for([
    { page: "node", id: id("mine") },
    { page: "claim", id: claimId("x-1") },
    { page: "source", id: sourceId("test-source") },
  ] as const)("are text and nothing else on a $page page", async (place) => {
    const { screen } = await openGraph(bad, place, <DetailsPanel />);
    expect(text()).toContain(evil);
    expect(screen.container.querySelectorAll("img, script")).toHaveLength(0);
    expect(listOutward()).toHaveLength(0);
  });
});

test("Details are prerendered as they are first taken over", async () => {
  const place = { page: "node", id: id("bolivian-salt-flats") } as const;
  const { screen } = await openGraph(article, place, <DetailsPanel />, { isReady: false });
  const taken = screen.container.innerHTML;
  expect(taken).toContain("potassium");
  const store = createAppStore({
    graph: article,
    base: "/",
    words: ENGLISH_WORDS,
    view: { ...HOME, place },
  });
  const prerendered = renderToString(
    <StoreProvider store={store}>
      <DetailsPanel />
    </StoreProvider>,
  );
  const plain = (html: string) =>
    html.replaceAll(/<!--(?: |\/?\$)-->/g, "").replaceAll(/_R_\w*_|_r_\w*_/g, "id");
  const parsed = new DOMParser().parseFromString(prerendered, "text/html");
  expect(plain(parsed.body.innerHTML)).toBe(plain(taken));
});
