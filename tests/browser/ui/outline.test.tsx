import fc from "fast-check";
import { flushSync } from "react-dom";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { toDay } from "#graph/as-of.ts";
import { listOutside } from "#graph/lifetimes.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { selectShown } from "#store/selectors.ts";
import { parseOwnAddress } from "#ui/shared/follow-links.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { createOutlineAddresses } from "#ui/views/outline/addresses.ts";
import { OutlineView } from "#ui/views/outline/OutlineView.tsx";
import { listCentre } from "#ui/views/outline/outline-centre.ts";
import { buildOutline, listGroups } from "#ui/views/outline/outline-groups.ts";
import { formatAddress } from "#view/address.ts";
import { HOPS } from "#view/parameter-focus.ts";
import { withClaim, withKinds, withNode, withSource, withStatuses } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import {
  claim,
  graph,
  id,
  node,
  readArticleGraph,
  readWorldGraph,
} from "../../support/graph-builder.ts";
import { countGraph } from "../../support/graph-size.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const article = readArticleGraph();
const world = readWorldGraph();
const outline = () => page.getByRole("region", { name: "Outline" });
const link = (name: string) => outline().getByRole("link", { name, exact: true });

/** Any view of the article's graph: every filter the address has. */
const views = fc
  .record({
    minerals: fc.subarray(["lithium", "potassium", "sodium"]),
    countries: fc.subarray(["bolivia", "russia"]),
    kinds: fc.option(fc.subarray([...NODE_TYPES])),
    statuses: fc.option(fc.subarray([...STATUSES])),
    focus: fc.option(fc.constantFrom(...HOPS)),
    selected: fc.option(fc.constantFrom(...article.nodes.keys())),
  })
  .map(({ minerals, countries, kinds, statuses, selected, focus }): View => {
    const facets = { ...HOME, minerals: minerals.map(id), countries: countries.map(id) };
    const view = withStatuses(withKinds(facets, kinds ?? NODE_TYPES), statuses ?? STATUSES);
    return selected === null ? view : { ...withNode(view, selected), focus };
  });

beforeEach(() => page.viewport(1280, 900));

describe("the outline", () => {
  test("has a heading for every kind with its count, and every node as a link", async () => {
    const { screen } = await openView("/", <OutlineView />);
    const headings = outline().getByRole("heading", { level: 3 }).elements();
    expect(headings.map((element) => element.textContent)).toContain("Minerals 5");
    for (const { name } of article.nodes.values()) {
      await expect.element(link(name).first()).toBeInTheDocument();
    }
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("tells every relation at both its ends with standing, date and source", async () => {
    const { screen } = await openView("/", <OutlineView />);
    for (const { claims } of article.relations.values()) {
      for (const { id: name, statement, status, asOf } of claims) {
        const links = [
          ...screen.container.querySelectorAll(`a[href="/claim/${name}/?scope=article"]`),
        ];
        expect(links.map((element) => element.textContent)).toEqual([statement, statement]);
        const item = links[0]?.closest("li")?.textContent;
        expect(item).toContain(ENGLISH_WORDS.text.standings[status]);
        expect(item).toContain("1 source: Social Bites");
        expect(item).toContain(asOf?.slice(0, 4));
      }
    }
  });

  test("shows exactly the nodes and relations that pass, whatever the filters", () => {
    const store = createAppStore({ graph: article, base: "/", words: ENGLISH_WORDS, view: HOME });
    let compared = 0;
    fc.assert(
      fc.property(views, (view) => {
        store.setState({ view });
        const shown = selectShown(store.getState());
        const nodes = buildOutline(article, shown).flatMap((kind) => kind.nodes);
        expect(new Set(nodes.map(({ node: { id: name } }) => name))).toEqual(shown.nodes);
        const groups = nodes.flatMap((item) => listGroups(article, shown, item.node.id));
        const links = groups.flatMap((group) => group.links);
        expect(links).toHaveLength(2 * shown.relations.size);
        for (const { standing } of links) {
          expect(shown.relations.get(standing.relation.id)).toBe(standing);
        }
        const bridges = nodes.flatMap((one) => one.bridges);
        expect(bridges).toHaveLength(2 * shown.bridges.size);
        compared += links.length + bridges.length;
      }),
    );
    expect(compared).toBeGreaterThan(0);
  });

  test("says what is hidden and shows it again", async () => {
    const { address } = await openView("/?mineral=potassium", <OutlineView />);
    await expect.element(link("Potassium").first()).toBeInTheDocument();
    expect(link("Sodium").elements()).toHaveLength(0);
    await expect
      .element(outline())
      .toHaveTextContent(`8 of ${countGraph(readArticleGraph()).nodes} nodes`);
    await link("Reset filters").click();
    expect(address()).toBe("/");
  });

  test("leads in the world to the kinds that are off, where no filter is set to be reset", async () => {
    const { address } = await openWorldView("/world/", <OutlineView />);
    await expect.element(outline()).toHaveTextContent("of kinds that are not shown");
    expect(link("Reset filters").elements()).toHaveLength(0);
    await link("Show all kinds").click();
    expect(address()).toBe("/world/?kind=all");
    const world = readWorldGraph();
    const { nodes } = countGraph(world);
    const gone = listOutside(world, toDay(world, null)).length;
    await expect
      .element(outline())
      .toHaveTextContent(`${world.nodes.size - gone} of ${nodes} nodes`);
  });

  test("names what a bridge stands for", async () => {
    const kinds = NODE_TYPES.filter((kind) => kind !== "agreement").join(",");
    await openView(`/?kind=${kinds}`, <OutlineView />);
    await expect
      .element(
        outline()
          .getByText(/dashed bridge/)
          .first(),
      )
      .toBeVisible();
    await expect
      .element(
        link("Broader Bolivia–Russia lithium agreement (under discussion, July 2023)").first(),
      )
      .toBeVisible();
  });

  test("marks the selected node", async () => {
    const { screen } = await openView("/node/lithium/", <OutlineView />);
    const marked = [...screen.container.querySelectorAll("[aria-current]")];
    expect(marked.map((element) => element.getAttribute("href"))).toEqual([
      "/node/lithium/?scope=article",
    ]);
  });

  test("follows its links in place, and leaves others to the browser", async () => {
    const { address, store } = await openView("/?mineral=potassium&q=x", <OutlineView />);
    await link("Potassium").first().click();
    expect(address()).toBe("/node/potassium/?scope=article&mineral=potassium&q=x");
    expect(store.getState().change).toBe("push");
    await outline().getByRole("link", { name: "Social Bites" }).first().click();
    expect(address()).toBe("/source/article/?scope=article&mineral=potassium&q=x");
  });

  test("marks what changed since a date, and counts it", async () => {
    await openView("/?since=2023-03", <OutlineView />);
    await expect.element(outline()).toHaveTextContent(/Since Mar 2023: \d+ added\./);
    const marks = outline().getByText("Added", { exact: true }).elements();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.closest("li")?.textContent).toContain("10 Jul 2023");
  });

  test.for([320, 1280])("at %d pixels needs no scrolling sideways", async (width) => {
    await page.viewport(width, 800);
    await openView("/", <OutlineView />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test("shows hostile records as text", async () => {
    const evil = '<img src=x onerror="window.__xss=1">';
    const bad = graph({
      nodes: [node({ id: "mine", name: evil })],
      claims: [claim({ subject: "mine", object: "plant", statement: evil })],
    });
    const { screen } = await openGraph(bad, { page: "home" }, <OutlineView />);
    expect(outline().element().textContent).toContain(evil);
    expect(screen.container.querySelectorAll("img")).toHaveLength(0);
  });
});

describe("the world's outline", () => {
  const folds = () => outline().element().querySelectorAll("details");

  test("folds each node, and lists its relations once they are asked for", async () => {
    await openWorldView("/world/?view=outline", <OutlineView />);
    const statements = () => outline().element().querySelectorAll('a[href^="/claim/"]').length;
    expect(folds().length).toBeGreaterThan(150);
    expect(statements()).toBe(0);
    const summary = outline().getByText(/^\d+ relations.* of Salar de Uyuni$/);
    await summary.click();
    await expect.poll(statements).toBeGreaterThan(5);
    await summary.click();
    await expect.poll(statements).toBe(0);
  });

  test("has the selected node open", async () => {
    await openWorldView("/node/catl/?view=outline", <OutlineView />);
    const open = [...folds()].filter((fold) => fold.open && fold.parentElement?.tagName === "LI");
    expect(open[0]?.parentElement?.textContent).toContain("CATL");
    expect(open[0]?.querySelectorAll("a").length).toBeGreaterThan(0);
  });

  test("before scripts have loaded lists only what the page is about", async () => {
    const catl = id("catl");
    const { screen } = await openGraph(world, { page: "node", id: catl }, <OutlineView />, {
      view: { scope: "world" },
      isReady: false,
    });
    const items = screen.container.querySelectorAll("h3 + ul > li");
    expect([...items].map((item) => item.querySelector("a")?.getAttribute("href"))).toEqual([
      "/node/catl/",
    ]);
    expect(items[0]?.querySelectorAll("details a").length).toBeGreaterThan(0);
    expect(screen.container.querySelector("section")?.textContent).toContain("need JavaScript");
  });

  test("of a claim and of a source are the ends of what they say", () => {
    const [first] = world.claims.values();
    if (first === undefined) throw new Error("no claims");
    const place = { page: "claim", id: first.id } as const;
    const centre = listCentre(world, { ...HOME, scope: "world", place });
    expect(centre).toEqual(new Set([first.subject, first.object]));
    const [{ source } = { source: undefined }] = first.sources;
    if (source === undefined) throw new Error("no source");
    const cited = listCentre(world, { ...HOME, place: { page: "source", id: source } });
    expect(cited).toContain(first.subject);
    expect(listCentre(world, HOME)).toEqual(new Set());
  });

  test("comes with its head at once and the rest right after", async () => {
    const { store } = await openWorldView("/world/?kind=all", <Switched />);
    const { view, navigate } = store.getState();
    flushSync(() => navigate({ ...view, display: "outline" }));
    const nodes = () => outline().element().querySelectorAll("h3 + ul > li").length;
    expect(nodes()).toBe(40);
    const countries = [...readWorldGraph().nodes.values()].filter(({ type }) => type === "country");
    expect(outline().element().querySelector("h3")?.textContent).toBe(
      `Countries ${countries.length}`,
    );
    await expect.poll(nodes).toBe(selectShown(store.getState()).nodes.size);
  });
});

/** As the page has it: made when it is asked for. */
function Switched() {
  return useApp((state) => state.view.display) === "outline" ? <OutlineView /> : null;
}

describe("the outline's addresses", () => {
  const store = createAppStore({ graph: article, base: "/", words: ENGLISH_WORDS, view: HOME });
  const known = selectKnownScopes(store.getState());
  const node1 = id("lithium");
  const [claim1] = article.claims.values();
  const [source1] = article.sources.values();

  test("say the same as a link that keeps the filters, under any base, and are read back", () => {
    fc.assert(
      fc.property(views, fc.constantFrom("/", "/salar/", "/a/b/"), (view, base) => {
        if (claim1 === undefined || source1 === undefined) throw new Error("no records");
        const site = { ...known.site, base };
        const { toNode, toClaim, toSource } = createOutlineAddresses(view, site);
        const read = (href: string) =>
          parseOwnAddress(`https://salar.example${href}`, "https://salar.example", {
            ...known,
            site,
          });
        for (const [href, to] of [
          [toNode(node1), withNode(view, node1)],
          [toClaim(claim1.id), withClaim(view, claim1.id)],
          [toSource(source1.id), withSource(view, source1.id)],
        ] as const) {
          expect(href).toBe(formatAddress(to, site));
          expect(read(href)).toEqual(to);
        }
      }),
    );
  });

  test("of other sites are nobody's but the browser's", () => {
    const there = { ...known, site: { ...known.site, base: "/salar/" } };
    const read = (href: string) => parseOwnAddress(href, "https://salar.example", there);
    expect(read("https://other.example/salar/node/ylb/")).toBeNull();
    expect(read("https://salar.example/elsewhere/")).toBeNull();
  });
});
