import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { createAppStore } from "#store/app-store.ts";
import { selectKnownIds, selectShown } from "#store/selectors.ts";
import { createOutlineAddresses } from "#ui/outline/addresses.ts";
import { OutlineView } from "#ui/outline/OutlineView.tsx";
import { buildOutline } from "#ui/outline/outline-groups.ts";
import { parseOwnAddress } from "#ui/shared/follow-links.ts";
import { formatAddress } from "#view/address.ts";
import { withClaim, withKinds, withNode, withSource, withStatuses } from "#view/transitions.ts";
import { HOME, HOPS, type View } from "#view/view.ts";
import { STATUS_LABELS } from "#words/labels.ts";
import { claim, graph, id, node, readArticleGraph } from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { openView } from "../../support/open-view.tsx";

const article = readArticleGraph();
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
        const links = [...screen.container.querySelectorAll(`a[href="/claim/${name}/"]`)];
        expect(links.map((element) => element.textContent)).toEqual([statement, statement]);
        const item = links[0]?.closest("li")?.textContent;
        expect(item).toContain(STATUS_LABELS[status]);
        expect(item).toContain("1 source: Social Bites");
        expect(item).toContain(asOf?.slice(0, 4));
      }
    }
  });

  test("shows exactly the nodes and relations that pass, whatever the filters", () => {
    const store = createAppStore({ graph: article, base: "/", view: HOME });
    let compared = 0;
    fc.assert(
      fc.property(views, (view) => {
        store.setState({ view });
        const shown = selectShown(store.getState());
        const nodes = buildOutline(article, shown).flatMap((kind) => kind.nodes);
        expect(new Set(nodes.map(({ node: { id: name } }) => name))).toEqual(shown.nodes);
        const links = nodes.flatMap(({ groups }) => groups.flatMap((group) => group.links));
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
    await expect.element(outline()).toHaveTextContent("8 of 19 nodes");
    await link("Reset filters").click();
    expect(address()).toBe("/");
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
    expect(marked.map((element) => element.getAttribute("href"))).toEqual(["/node/lithium/"]);
  });

  test("follows its links in place, and leaves others to the browser", async () => {
    const { address, store } = await openView("/?mineral=potassium&q=x", <OutlineView />);
    await link("Potassium").first().click();
    expect(address()).toBe("/node/potassium/?mineral=potassium&q=x");
    expect(store.getState().change).toBe("push");
    await outline().getByRole("link", { name: "Social Bites" }).first().click();
    expect(address()).toBe("/source/article/?mineral=potassium&q=x");
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

describe("the outline's addresses", () => {
  const store = createAppStore({ graph: article, base: "/", view: HOME });
  const known = selectKnownIds(store.getState());
  const node1 = id("lithium");
  const [claim1] = article.claims.values();
  const [source1] = article.sources.values();

  test("say the same as a link that keeps the filters, under any base, and are read back", () => {
    fc.assert(
      fc.property(views, fc.constantFrom("/", "/salar/", "/a/b/"), (view, base) => {
        if (claim1 === undefined || source1 === undefined) throw new Error("no records");
        const { toNode, toClaim, toSource } = createOutlineAddresses(view, base);
        const read = (href: string) =>
          parseOwnAddress(`https://salar.example${href}`, "https://salar.example", base, known);
        for (const [href, to] of [
          [toNode(node1), withNode(view, node1)],
          [toClaim(claim1.id), withClaim(view, claim1.id)],
          [toSource(source1.id), withSource(view, source1.id)],
        ] as const) {
          expect(href).toBe(formatAddress(to, base));
          expect(read(href)).toEqual(to);
        }
      }),
    );
  });

  test("of other sites are nobody's but the browser's", () => {
    const read = (href: string) => parseOwnAddress(href, "https://salar.example", "/salar/", known);
    expect(read("https://other.example/salar/node/ylb/")).toBeNull();
    expect(read("https://salar.example/elsewhere/")).toBeNull();
  });
});
