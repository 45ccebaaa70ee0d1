import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { formatAddress, parseAddress, splitAddress } from "#view/address.ts";
import { readRepaired } from "#view/repair.ts";
import { anyView, article, known, SITE } from "./any-view.ts";

/** Reads an address as a browser gives it. */
function open(address: string) {
  const { pathname, search } = new URL(address, "https://salar.example");
  return parseAddress(pathname, search, known);
}
const write = (address: string) => formatAddress(open(address).view, SITE);
const listRepairs = (address: string) =>
  open(address)
    .faults.filter(({ reason }) => reason === "repaired")
    .map(({ value, meant }) => `${value} → ${meant}`);

describe("is repaired and told:", () => {
  test.for([
    ["capitals in an id", "/node/YLB/", "/node/ylb/"],
    ["capitals in a path", "/Node/ylb/", "/node/ylb/"],
    ["capitals in a graph's own page", "/World/", "/world/"],
    ["capitals in a story's step", "/Story/Tour/1/", "/story/tour/1/"],
    ["capitals without the slash at the end", "/NODE/YLB", "/node/ylb/"],
    ["a bracket at the end", "/node/ylb)", "/node/ylb/"],
    ["a bracket behind the slash", "/node/ylb/)", "/node/ylb/"],
    ["a stop", "/claim/bo-001.", "/claim/bo-001/"],
    ["a comma", "/node/ylb/,", "/node/ylb/"],
    ["a semicolon", "/node/ylb;", "/node/ylb/"],
    ["a quotation mark", "/node/ylb/”", "/node/ylb/"],
    ["a straight quotation mark", '/node/ylb/"', "/node/ylb/"],
    ["an apostrophe", "/node/ylb’", "/node/ylb/"],
    ["an angle bracket", "/node/ylb/>", "/node/ylb/"],
    ["several of them", "/node/ylb/).”", "/node/ylb/"],
    ["a blank of no width", "/node/ylb/\u200b", "/node/ylb/"],
    ["a soft hyphen within", "/node/salar-\u00adde-uyuni/", "/node/salar-de-uyuni/"],
    ["a mark at the root", "/)", "/"],
    ["a slash too many", "/node//ylb/", "/node/ylb/"],
  ] as const)("%s, %s", ([, address, own]) => {
    const { pathname } = new URL(address, "https://salar.example");
    expect(write(address)).toBe(own);
    expect(listRepairs(address)).toEqual([`${decodeURIComponent(pathname)} → ${own}`]);
  });

  test.for([
    ["capitals", "country=Bolivia", "country=bolivia"],
    ["capitals in a word", "status=Proposed", "status=proposed"],
    ["a capital in a parameter's name", "Country=bolivia", "country=bolivia"],
    ["a blank after a comma", "mineral=lithium, potassium", "mineral=lithium,potassium"],
    ["a plus for that blank", "mineral=lithium,+potassium", "mineral=lithium,potassium"],
    ["a stop after a date", "as-of=2024-09.", "as-of=2024-09"],
    ["a bracket after a date", "as-of=2024)", "as-of=2024"],
    ["quotation marks around a word", "mineral=“lithium”", "mineral=lithium"],
    ["a comma at the end", "as-of=2024,", "as-of=2024"],
    ["a blank of no width", "mineral=lithium\ufeff", "mineral=lithium"],
    ["a word of few", "view=Outline", "view=outline"],
    ["a mode", "ui=reader.", "ui=reader"],
    ["a list given twice", "mineral=potassium&mineral=lithium", "mineral=lithium,potassium"],
  ] as const)("%s, ?%s", ([, query, own]) => {
    expect(write(`/?${query}`)).toBe(`/?${own}`);
    expect(listRepairs(`/?${query}`)).toHaveLength(1);
  });

  test("an ampersand that mail has spelled out, however often", () => {
    const own = "/?mineral=lithium&country=bolivia&as-of=2024";
    expect(write("/?mineral=lithium&amp;country=bolivia&amp;amp;as-of=2024")).toBe(own);
    expect(listRepairs("/?mineral=lithium&amp;country=bolivia")).toEqual([
      "amp;country=bolivia → country=bolivia",
    ]);
  });

  test("a parameter given twice: the first counts where it is no list", () => {
    expect(write("/?as-of=2024&as-of=2023")).toBe("/?as-of=2024");
    expect(listRepairs("/?as-of=2024&as-of=2023")).toEqual(["as-of=2024&as-of=2023 → as-of=2024"]);
    expect(open("/?as-of=2024&as-of=2024").faults).toEqual([]);
  });

  test("several things at once, each for itself, and what cannot be mended beside them", () => {
    const address = "/Node/YLB/?Mineral=Lithium, gremlin&amp;as-of=2024.&since=soon)";
    expect(write(address)).toBe("/node/ylb/?mineral=lithium&as-of=2024");
    expect(open(address).faults.map(({ reason, value }) => `${reason} ${value}`)).toEqual([
      "repaired Mineral=Lithium, gremlin",
      "repaired amp;as-of=2024.",
      "repaired /Node/YLB/",
      "repaired mineral=Lithium, gremlin",
      "repaired as-of=2024.",
      "unknown gremlin",
      "malformed soon)",
    ]);
  });
});

describe("stays as it came:", () => {
  test.for(["/node/YLC/", "/node/ylb-/", "/node/y%20lb/", "/Nodes/ylb/", "/story/tour/-1/"])(
    "%s, which leads nowhere either way",
    (path) => {
      const { view, faults } = open(path);
      expect(view.place).toEqual({ page: "not-found", path: decodeURIComponent(path) });
      expect(faults).toEqual([]);
    },
  );

  test.for([
    ["?mineral=Unobtainium", "unknown"],
    ["?as-of=.", "malformed"],
    ["?focus=-1", "malformed"],
    ["?data=https://Example.org", "unavailable"],
  ] as const)("%s, of which nothing is repaired", ([query, reason]) => {
    expect(open(`/${query}`).faults.map((fault) => fault.reason)).toEqual([reason]);
  });

  test("a text to search for, which may hold anything", () => {
    for (const q of ["Lithium.", "a, b", "“YLB”", "x&amp;y"]) {
      expect(open(`/?q=${encodeURIComponent(q)}`)).toMatchObject({ view: { q }, faults: [] });
    }
  });

  test("what another site's tools have added", () => {
    expect(open("/?utm_source=Mail&amp;fbclid=1&utm_source=x").faults).toEqual([]);
  });

  test("a word too long to be an id", () => {
    expect(open(`/node/${"Y".repeat(201)}/`).faults).toEqual([]);
  });
});

test("an id of a graph that has yet to come is not judged before", () => {
  const graphs = { article };
  const early = (path: string) => parseAddress(path, "", { ...known, graphs });
  expect(early("/node/CATL/").missing).toBe("world");
  expect(early("/Node/CATL/").missing).toBe("world");
  expect(open("/Node/CATL/").view.place).toEqual({ page: "node", id: "catl" });
  expect(early("/Nowhere/catl/").missing).toBeNull();
  expect(early("/Node/CATL/").faults).toEqual([]);
});

test("an id of the graph at hand needs no other to be repaired", () => {
  const { view, missing } = parseAddress("/node/YLB)", "?scope=article", {
    ...known,
    graphs: { article },
  });
  expect(view).toMatchObject({ place: { page: "node", id: "ylb" }, scope: "article" });
  expect(missing).toBeNull();
});

test("an address that can be followed is never touched", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const [path, search] = splitAddress(formatAddress(view, SITE));
      const read = vi.fn((place: string, query: string) => parseAddress(place, query, known));
      const parsed = readRepaired(path, search, read);
      expect(parsed.view).toEqual(view);
      expect(parsed.faults).toEqual([]);
      for (const [place, query] of read.mock.calls) {
        expect(place).toBe(path);
        expect([...new URLSearchParams(query)]).toEqual([...new URLSearchParams(search)]);
      }
    }),
  );
});

/** What is done to links on their way; each can be undone for certain. */
const CHANGES: readonly ((path: string, pairs: readonly string[]) => string)[] = [
  (path, pairs) => `${path}?${pairs.join("&amp;")}`,
  (path, pairs) => `${path.toUpperCase()}?${pairs.join("&")}`,
  (path, pairs) => `${path}\u200b?${pairs.join("&")}`,
  (path, pairs) => `${path.slice(0, -1)}).?${pairs.join("&")}`,
  (path, pairs) => `${path}?${pairs.map((pair) => pair.replaceAll(",", ", ")).join("&")}`,
  (path, pairs) => `${path}?${pairs.map((pair) => `${pair}.`).join("&")}`,
  (path, pairs) => `${path}?${pairs.map((pair) => `${pair}&${pair}`).join("&")}`,
  (path, pairs) => `${path}?${pairs.map((pair) => pair.toUpperCase()).join("&")}`,
];

test("whatever of these is done to an address, it opens as what it was", () => {
  // A text to search for is not mended: nobody can tell what was meant.
  const anyPlain = anyView.map((view) => ({ ...view, q: "" }));
  fc.assert(
    fc.property(anyPlain, fc.constantFrom(...CHANGES), (view, change) => {
      const [path, search] = splitAddress(formatAddress(view, SITE));
      const pairs = search.slice(1).split("&").filter(Boolean);
      expect(open(change(path, pairs)).view).toEqual(view);
    }),
    { numRuns: 400 },
  );
});

test("nothing is too hostile to be read", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (path, search) => {
      expect(() => parseAddress(`/${path}`, search, known)).not.toThrow();
    }),
  );
  const long = ")".repeat(60_000);
  expect(open(`/node/${long}x?as-of=${long}x&country=${",)".repeat(30_000)}`).view.place.page).toBe(
    "not-found",
  );
});
