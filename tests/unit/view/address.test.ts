import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { PartialDateSchema } from "#schema/partial-date.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { formatAddress, formatQuery, parseAddress } from "#view/address.ts";
import type { KnownScopes } from "#view/known.ts";
import { canEmbed, withEmbed, withWholePage } from "#view/transitions.ts";
import { HOME, isReaderMode, type View } from "#view/view.ts";
import { anyView, article, has, known, node, SITE, TOUR, world } from "./any-view.ts";

function open(address: string, base = "/", over: Partial<KnownScopes> = {}) {
  const url = new URL(address, "https://salar.example");
  return parseAddress(url.pathname.slice(base.length - 1), url.search, { ...known, ...over });
}

describe("an address", () => {
  test("opens as the view it was written from, at any base", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom("/", "/salar/"), (view, base) => {
        const site = { ...SITE, base };
        const { view: read, faults } = open(formatAddress(view, site), base, { site });
        expect(faults).toEqual([]);
        expect(read).toEqual(view);
      }),
      { numRuns: 400 },
    );
  });

  test("is the same for equal views, however the link was typed", () => {
    const typed = open("/?status=proposed,agreed&q=&mineral=potassium,lithium&view=graph");
    expect(formatAddress(typed.view, SITE)).toBe(
      "/?mineral=lithium,potassium&status=agreed,proposed",
    );
  });

  test("keeps the contract's order and omits defaults", () => {
    const view: View = {
      ...HOME,
      place: { page: "path" },
      from: node("ylb"),
      to: node("russia"),
      sel: node("ylb"),
      scope: "world",
      display: "outline",
      minerals: [node("potassium")],
      countries: [node("bolivia"), node("russia")],
      match: "all",
      kinds: ["country", "mineral"],
      statuses: ["proposed"],
      asOf: v.parse(PartialDateSchema, "2023-07"),
      knownBy: v.parse(PartialDateSchema, "2024"),
      since: v.parse(PartialDateSchema, "2022-01"),
      focus: 2,
      expand: [node("bolivia"), node("ylb")],
      q: "li & co",
      reader: true,
    };
    expect(formatAddress(view, SITE)).toBe(
      "/path/?from=ylb&to=russia&sel=ylb&scope=world&view=outline&mineral=potassium&country=bolivia,russia&match=all&kind=country,mineral&status=proposed&as-of=2023-07&known-by=2024&since=2022-01&focus=2&expand=bolivia,ylb&q=li%20%26%20co&ui=reader",
    );
    expect(formatQuery(HOME, SITE)).toBe("");
  });

  test("of match=all says so only where two of a facet are checked", () => {
    expect(open("/?mineral=lithium,potassium&match=all").view.match).toBe("all");
    expect(open("/?country=bolivia,russia&mineral=lithium&match=all").view.match).toBe("all");
    for (const query of ["?match=all", "?country=bolivia&mineral=lithium&match=all"]) {
      expect(open(`/${query}`)).toMatchObject({ view: { match: "any" }, faults: [] });
    }
    // One of the two is not there.
    expect(open("/?mineral=boron,lithium&match=all").view.match).toBe("any");
    const any = open("/?mineral=lithium,potassium&match=any");
    expect(any.faults).toEqual([]);
    expect(formatAddress(any.view, SITE)).toBe("/?mineral=lithium,potassium");
  });

  test("that names the newest date has set none: that is the default", () => {
    const newest = v.parse(PartialDateSchema, "2023-07-10");
    const read = (query: string) =>
      open(`/${query}`, "/", { graphs: { article: { ...article, newest }, world } }).view;
    expect(read("?as-of=2023-07-10")).toEqual(HOME);
    expect(read("?as-of=2023-07-09").asOf).toBe("2023-07-09");
  });

  test("of the home page with a selection is the node's own page", () => {
    expect(open("/?sel=ylb").view).toEqual(open("/node/ylb/?scope=article").view);
    expect(open("/world/?sel=ylb").view).toEqual(open("/node/ylb/").view);
  });

  test("of an unknown id is not found, and keeps the filters that can be followed", () => {
    const { view } = open("/node/bolivian-salt-flat/?mineral=potassium");
    expect(view.place).toEqual({ page: "not-found", path: "/node/bolivian-salt-flat/" });
    expect(view.minerals).toEqual(["potassium"]);
  });

  test.for([
    ["?mineral=unobtainium,potassium", "mineral", "unobtainium", "unknown"],
    ["?mineral=bolivia", "mineral", "bolivia", "unknown"],
    ["?country=lithium", "country", "lithium", "unknown"],
    ["?mineral=lithium,potassium&match=most", "match", "most", "unknown"],
    ["?as-of=2023-13", "as-of", "2023-13", "malformed"],
    ["?as-of=2023-02-30", "as-of", "2023-02-30", "malformed"],
    ["?focus=9", "focus", "9", "malformed"],
    ["?view=map", "view", "map", "unknown"],
    ["?kind=mineral,gremlin", "kind", "gremlin", "unknown"],
    ["?status=rumoured", "status", "rumoured", "unknown"],
    ["?sel=nobody", "sel", "nobody", "unknown"],
    ["?scope=galaxy", "scope", "galaxy", "unknown"],
    ["?mineral=boron", "mineral", "boron", "unknown"],
    ["?known-by=soon", "known-by", "soon", "malformed"],
    ["?since=2023-00", "since", "2023-00", "malformed"],
    ["?expand=nobody", "expand", "nobody", "unknown"],
    ["?ui=writer", "ui", "writer", "unknown"],
    ["?data=https://example.org", "data", "https://example.org", "unavailable"],
  ] as const)("%s names what it left out", ([query, name, value, reason]) => {
    expect(open(`/${query}`).faults).toEqual([{ name, value, reason }]);
  });

  test("with only unknown kinds or standings filters nothing rather than everything", () => {
    expect(open("/?kind=gremlin&status=rumoured").view).toEqual(HOME);
  });

  test("of kind=none shows no kind, and kind=all is the default", () => {
    expect(open("/?kind=none").view.kinds).toEqual([]);
    expect(open("/?kind=all").view.kinds).toBeNull();
  });

  test("in the world the default kinds are four, and kind=all is said", () => {
    expect(open("/world/?kind=country,company,salt-flat,mineral").view.kinds).toBeNull();
    const { view } = open("/world/?kind=all");
    expect(view.kinds).toEqual(NODE_TYPES);
    expect(formatAddress(view, SITE)).toBe("/world/?kind=all");
  });

  test("with ui= alone asks for nothing", () => {
    expect(open("/?ui=")).toMatchObject({ view: HOME, faults: [] });
  });

  test("focus without a selected node is nothing", () => {
    expect(open("/?focus=2").view.focus).toBeNull();
    expect(open("/node/ylb/?focus=2").view.focus).toBe(2);
  });

  test("never throws, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        fc.oneof(fc.webQueryParameters(), fc.string()),
        (path, search) => {
          const { view } = parseAddress(path, search, known);
          expect(() => formatAddress(view, SITE)).not.toThrow();
        },
      ),
    );
    const hostile = [
      "/node/%E0%A4%A/",
      "/node/__proto__/",
      "/claim/constructor/",
      "/%",
      "/node/‮x/",
    ];
    for (const path of hostile) {
      expect(parseAddress(path, "?mineral=__proto__&sel=%", known).view.place.page).toBe(
        "not-found",
      );
    }
  });

  test("clips what it repeats and bounds what it reads", () => {
    const long = "x".repeat(60_000);
    const { faults } = open(`/?mineral=${long}&q=${long}`);
    expect(faults[0]?.value.length).toBeLessThan(70);
    const many = Array.from({ length: 5_000 }, (_, index) => `x${index}`).join(",");
    expect(open(`/?country=${many}`).faults.length).toBeLessThanOrEqual(500);
  });
});

describe("the scope of an address", () => {
  test.for([
    ["/", "article"],
    ["/world/", "world"],
    ["/node/ylb/", "world"],
    ["/node/catl/", "world"],
    ["/claim/art-01/", "world"],
    ["/claim/bo-001/", "world"],
    ["/source/article/", "world"],
    ["/source/annual-report/", "world"],
    ["/path/", "article"],
    ["/path/?from=ylb&to=russia", "article"],
    ["/path/?from=ylb&to=catl", "world"],
    ["/about/", "article"],
    ["/about/?sel=catl", "world"],
    ["/?sel=catl", "world"],
    ["/world/?sel=ylb", "world"],
  ] as const)("%s is the %s, unless it says otherwise", ([address, scope]) => {
    const { view } = open(address);
    expect(view.scope).toBe(scope);
    expect(formatAddress(view, SITE)).not.toContain("scope=");
  });

  test.for([
    ["/node/ylb/?scope=article", "article", "/node/ylb/?scope=article"],
    ["/claim/art-01/?scope=article", "article", "/claim/art-01/?scope=article"],
    ["/source/article/?scope=article", "article", "/source/article/?scope=article"],
    ["/?sel=ylb", "article", "/node/ylb/?scope=article"],
    ["/node/ylb/?scope=world", "world", "/node/ylb/"],
    ["/?scope=world", "world", "/world/"],
    ["/?scope=world&sel=ylb", "world", "/node/ylb/"],
    ["/world/?scope=article", "article", "/"],
    ["/world/index.html?scope=world", "world", "/world/"],
    ["/world", "world", "/world/"],
    ["/path/?scope=world", "world", "/path/?scope=world"],
    ["/?scope=world&mineral=potassium&since=2024", "world", "/world/?mineral=potassium&since=2024"],
    ["/world/?scope=article&mineral=potassium", "article", "/?mineral=potassium"],
  ] as const)("%s is the %s, and is written %s", ([address, scope, written]) => {
    const { view, faults } = open(address);
    expect(faults).toEqual([]);
    expect(view.scope).toBe(scope);
    expect(formatAddress(view, SITE)).toBe(written);
  });

  test("cannot be the article for what the article does not have", () => {
    const { view, faults } = open("/node/catl/?scope=article");
    expect(view.scope).toBe("world");
    expect(faults).toEqual([{ name: "scope", value: "article", reason: "unknown" }]);
  });

  test.for([
    ["/?scope=world", "world"],
    ["/world/", "world"],
    ["/node/catl/", "world"],
    ["/node/ylb/", "world"],
    ["/claim/bo-001/", "world"],
    ["/source/annual-report/", "world"],
    ["/?sel=catl", "world"],
    ["/path/?from=ylb&to=catl", "world"],
    ["/node/ylb/?scope=article&mineral=unobtainium", null],
    ["/node/ylb/?scope=article", null],
    ["/?sel=ylb", null],
    ["/world/?scope=article", null],
  ] as const)("%s needs %s, where only the article has been loaded", ([address, missing]) => {
    const parsed = open(address, "/", { graphs: { article } });
    expect(parsed.missing).toBe(missing);
    if (missing !== null) expect(parsed.faults).toEqual([]);
  });

  test("is the world's where the world alone has been loaded", () => {
    expect(open("/?scope=article", "/", { graphs: { world } }).missing).toBe("article");
    expect(open("/node/catl/", "/", { graphs: { world } })).toMatchObject({
      missing: null,
      view: { scope: "world", place: { page: "node", id: "catl" } },
    });
  });
});

describe("the embed page", () => {
  test.for([
    ["/embed/", { sel: null, scope: "article" }, null],
    ["/embed/?sel=ylb", { sel: "ylb", scope: "article" }, null],
    ["/embed/?sel=catl&focus=1", { sel: "catl", scope: "world", focus: 1 }, null],
    ["/embed/?sel=ylb&scope=world", { sel: "ylb", scope: "world" }, null],
    ["/embed/?sel=art-01", { sel: null, scope: "article" }, "art-01"],
    ["/embed/?sel=bo-001", { sel: null, scope: "world" }, "bo-001"],
    ["/embed/?from=ylb&to=catl", { from: "ylb", to: "catl", scope: "world" }, null],
  ] as const)("%s is one state, and its address is that", ([address, fields, claim]) => {
    const { view, faults } = open(address);
    expect(faults).toEqual([]);
    expect(view).toEqual({ ...HOME, ...fields, place: { page: "embed", claim } });
    expect(formatAddress(view, SITE)).toBe(address);
  });

  test("is in reader mode whether asked or not", () => {
    const { view, faults } = open("/embed/?ui=reader");
    expect(faults).toEqual([]);
    expect(formatAddress(view, SITE)).toBe("/embed/");
    expect(isReaderMode(view)).toBe(true);
  });

  test("takes an id that is a node's and a claim's for the node's", () => {
    const both = { ...world, isClaim: has(["ylb"]) };
    expect(open("/embed/?sel=ylb", "/", { graphs: { article, world: both } }).view).toMatchObject({
      place: { claim: null },
      sel: "ylb",
    });
  });

  test("waits for the world where the article does not have what is selected", () => {
    for (const sel of ["catl", "bo-001"]) {
      const parsed = open(`/embed/?sel=${sel}`, "/", { graphs: { article } });
      expect(parsed).toMatchObject({ missing: "world", faults: [] });
    }
  });

  test("names a selection that no graph has", () => {
    expect(open("/embed/?sel=nobody").faults).toEqual([
      { name: "sel", value: "nobody", reason: "unknown" },
    ]);
  });

  test("takes every view and gives it back, but for search text, story and source", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const embedded = withEmbed(view);
        expect(open(formatAddress(embedded, SITE)).view).toEqual(embedded);
        fc.pre(canEmbed(view.place) && view.place.page !== "embed");
        // What is asked of the path page and not chosen yet is nowhere in a frame.
        fc.pre(view.place.page !== "path" || view.from !== null || view.to !== null);
        const plain = { ...view, q: "", reader: false };
        expect(withWholePage(embedded)).toEqual(plain);
      }),
    );
  });
});

describe("a step of a story", () => {
  test("is the view its address says, and keeps an address of its own", () => {
    const { view, faults } = open("/story/tour/1/");
    expect(faults).toEqual([]);
    expect(view).toEqual({
      ...open(TOUR.steps[0]?.address ?? "").view,
      story: { id: "tour", step: 1 },
    });
    expect(formatAddress(view, SITE)).toBe("/story/tour/1/");
  });

  test("is told in reader mode too", () => {
    const { view } = open("/story/tour/1/?ui=reader");
    expect(view).toMatchObject({ story: { id: "tour", step: 1 }, reader: true });
    expect(formatAddress(view, SITE)).toBe("/story/tour/1/?ui=reader");
  });

  test("is told as an outline too, and beside a search", () => {
    const { view } = open("/story/tour/2/?view=outline&q=salar");
    expect(view).toMatchObject({ display: "outline", q: "salar", from: "catl" });
    expect(formatAddress(view, SITE)).toBe("/story/tour/2/?view=outline&q=salar");
  });

  test("with a filter of its own is that view, and the story is left", () => {
    const { view } = open("/story/tour/1/?as-of=2024&as-of=2025&utm_source=mail");
    expect(formatAddress(view, SITE)).toBe("/node/ylb/?mineral=potassium&as-of=2024");
    expect(open("/story/tour/1/?utm_source=mail").view.story).not.toBeNull();
  });

  test("names what it left out, as any address does", () => {
    const { faults, view } = open("/story/tour/1/?view=map");
    expect(faults).toEqual([{ name: "view", value: "map", reason: "unknown" }]);
    expect(view.story).toEqual({ id: "tour", step: 1 });
  });

  test("that tells of a story is not found rather than without end", () => {
    const [step] = TOUR.steps;
    if (step === undefined) throw new Error("The tour has no step.");
    const endless = { ...TOUR, steps: [{ ...step, address: "/story/tour/1/" }] };
    expect(open("/story/tour/1/", "/", { stories: [endless] }).view.place.page).toBe("not-found");
  });

  test("asks for the world where that is not there yet", () => {
    expect(open("/story/tour/2/", "/", { graphs: { article } }).missing).toBe("world");
  });

  test.for([
    "/story/tour/3/",
    "/story/tour/0/",
    "/story/tour/01/",
    "/story/tale/1/",
    "/story/tour/",
  ])("%s is not found", (path) => {
    expect(open(path).view.place.page).toBe("not-found");
  });
});
