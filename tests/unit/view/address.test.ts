import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema } from "#schema/ids.ts";
import { PartialDateSchema } from "#schema/partial-date.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { formatAddress, formatQuery, type KnownIds, parseAddress } from "#view/address.ts";
import { withKinds, withQuery, withStatuses } from "#view/transitions.ts";
import { DISPLAYS, HOME, HOPS, type Place, type View } from "#view/view.ts";

const node = (id: string) => v.parse(NodeIdSchema, id);
const NODES = ["bolivia", "lithium", "magnesium", "potassium", "russia", "ylb"].map(node);
const MINERALS = ["lithium", "magnesium", "potassium"].map(node);
const COUNTRIES = ["bolivia", "russia"].map(node);
const CLAIMS = ["art-01", "art-02"].map((id) => v.parse(ClaimIdSchema, id));
const SOURCE = v.parse(SourceIdSchema, "article");

const known: KnownIds = {
  isNode: (id) => NODES.some((each) => each === id),
  isMineral: (id) => MINERALS.some((each) => each === id),
  isCountry: (id) => COUNTRIES.some((each) => each === id),
  isClaim: (id) => CLAIMS.some((each) => each === id),
  isSource: (id) => id === SOURCE,
};

const anyDate = fc
  .oneof(
    fc.integer({ min: 1900, max: 2100 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )
  .map((text) => v.parse(PartialDateSchema, text));

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ page: "home" }),
  fc.constant<Place>({ page: "about" }),
  fc.constantFrom(...NODES).map((id): Place => ({ page: "node", id })),
  fc.constantFrom(...CLAIMS).map((id): Place => ({ page: "claim", id })),
  fc.constant<Place>({ page: "source", id: SOURCE }),
);

/** Every view that transitions can reach: lists sorted, defaults as null, focus only with a node. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    place: anyPlace,
    sel: fc.option(fc.constantFrom(...NODES)),
    display: fc.constantFrom(...DISPLAYS),
    minerals: fc.subarray(MINERALS).map((ids) => ids.toSorted()),
    countries: fc.subarray(COUNTRIES).map((ids) => ids.toSorted()),
    kinds: fc.subarray([...NODE_TYPES]),
    statuses: fc.subarray([...STATUSES]),
    asOf: fc.option(anyDate),
    focus: fc.option(fc.constantFrom(...HOPS)),
    q: fc.string({ unit: "binary", maxLength: 220 }),
  })
  .map(({ kinds, statuses, sel, focus, q, ...rest }) => {
    const canSelect = rest.place.page === "source" || rest.place.page === "about";
    const chosen = canSelect ? sel : null;
    const hasCentre = rest.place.page === "node" || chosen !== null;
    const view = { ...HOME, ...rest, sel: chosen, focus: hasCentre ? focus : null };
    return withQuery(withStatuses(withKinds(view, kinds), statuses), q);
  });

function open(address: string, base = "/") {
  const url = new URL(address, "https://salar.example");
  return parseAddress(url.pathname.slice(base.length - 1), url.search, known);
}

describe("an address", () => {
  test("opens as the view it was written from, at any base", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom("/", "/salar/"), (view, base) => {
        const { view: read, faults } = open(formatAddress(view, base), base);
        expect(faults).toEqual([]);
        expect(read).toEqual(view);
      }),
      { numRuns: 400 },
    );
  });

  test("is the same for equal views, however the link was typed", () => {
    const typed = open("/?status=proposed,agreed&q=&mineral=potassium,lithium&view=graph");
    expect(formatAddress(typed.view, "/")).toBe(
      "/?mineral=lithium,potassium&status=agreed,proposed",
    );
  });

  test("keeps the contract's order and omits defaults", () => {
    const view: View = {
      ...HOME,
      place: { page: "source", id: SOURCE },
      sel: node("ylb"),
      display: "outline",
      minerals: [node("potassium")],
      countries: [node("russia")],
      kinds: ["country", "mineral"],
      statuses: ["proposed"],
      asOf: v.parse(PartialDateSchema, "2023-07"),
      focus: 2,
      q: "li & co",
    };
    expect(formatAddress(view, "/")).toBe(
      "/source/article/?sel=ylb&view=outline&mineral=potassium&country=russia&kind=country,mineral&status=proposed&as-of=2023-07&focus=2&q=li%20%26%20co",
    );
    expect(formatQuery(HOME)).toBe("");
  });

  test("that names the newest date has set none: that is the default", () => {
    const newest = v.parse(PartialDateSchema, "2023-07-10");
    const read = (query: string) => parseAddress("/", query, { ...known, newest }).view;
    expect(read("?as-of=2023-07-10")).toEqual(HOME);
    expect(read("?as-of=2023-07-09").asOf).toBe("2023-07-09");
  });

  test("of the home page with a selection is the node's own page", () => {
    expect(open("/?sel=ylb").view).toEqual(open("/node/ylb/").view);
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
    ["?as-of=2023-13", "as-of", "2023-13", "malformed"],
    ["?as-of=2023-02-30", "as-of", "2023-02-30", "malformed"],
    ["?focus=9", "focus", "9", "malformed"],
    ["?view=map", "view", "map", "unknown"],
    ["?kind=mineral,gremlin", "kind", "gremlin", "unknown"],
    ["?status=rumoured", "status", "rumoured", "unknown"],
    ["?sel=nobody", "sel", "nobody", "unknown"],
    ["?scope=world", "scope", "world", "unavailable"],
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
          expect(() => formatAddress(view, "/")).not.toThrow();
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
