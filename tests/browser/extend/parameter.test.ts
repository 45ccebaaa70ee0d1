import { describe, expect, test, vi } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { selectSite } from "#store/selectors.ts";
import { formatAddress, parseAddress } from "#view/address.ts";
import type { Parameter } from "#view/parameter.ts";
import { countFilters, withNode, withoutFilters } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { formatFilters } from "#words/filters.ts";
import { formatAddressFault } from "#words/messages.ts";
import { formatPrintFilters } from "#words/print.ts";
import { draw, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/*
 * A parameter more, as one would be added: its entry, a line of the list, its texts.
 */
vi.mock("#view/parameters.ts", async (load) => {
  const flavours = ["sweet", "salty"];
  const flavour: Parameter<"flavour", { readonly flavour: string }> = {
    name: "flavour",
    defaults: { flavour: "" },
    filters: true,
    read: ({ name, params, faults }) => {
      const value = params.get(name) ?? "";
      const isKnown = value === "" || flavours.includes(value);
      return { flavour: (isKnown ? value : faults.add(name, value, "unknown")) ?? "" };
    },
    write: (view) => (view.flavour === "" ? null : view.flavour),
    tell: (view, teller) => teller.tellText(view.flavour),
  };
  const { PARAMETERS } = await load<typeof import("#view/parameters.ts")>();
  const at = PARAMETERS.findIndex(({ name }) => name === "focus");
  return { PARAMETERS: [...PARAMETERS.slice(0, at), flavour, ...PARAMETERS.slice(at)] };
});
vi.mock("#words/en/parameters.ts", async (load) => {
  const { PARAMETER_TEXTS } = await load<typeof import("#words/en/parameters.ts")>();
  const flavour = { label: "flavour", told: "only what is {value}" };
  return { PARAMETER_TEXTS: { parameters: { ...PARAMETER_TEXTS.parameters, flavour } } };
});

const graph = draw("a-b");
const store = createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view: HOME });
const site = selectSite(store.getState());
const open = (search: string, path = "/node/a/") =>
  parseAddress(path, `${search}&scope=article`, selectKnownScopes(store.getState()));

describe("a parameter more in the list", () => {
  test("is read and written in its place, and left out at its default", () => {
    const { view, faults } = open("?q=x&flavour=salty&since=2024&focus=1");
    expect(faults).toEqual([]);
    expect(view).toMatchObject({ flavour: "salty", since: "2024", focus: 1 });
    expect(formatAddress(view, site)).toBe(
      "/node/a/?scope=article&since=2024&flavour=salty&focus=1&q=x",
    );
    expect(HOME).toMatchObject({ flavour: "" });
    expect(formatAddress(open("").view, site)).toBe("/node/a/?scope=article");
  });

  test("stays from page to page, counts as a filter and is reset with the others", () => {
    const { view } = open("?flavour=sweet&as-of=2024");
    const there = withNode(view, id("b"));
    expect(formatAddress(there, site)).toBe("/node/b/?scope=article&as-of=2024&flavour=sweet");
    expect(countFilters(there)).toBe(2);
    expect(formatAddress(withoutFilters(there), site)).toBe("/node/b/?scope=article");
  });

  test("is told in the line of the filters and on paper", () => {
    const { view } = open("?flavour=sweet&as-of=2024");
    expect(formatFilters(ENGLISH_WORDS, graph, view)).toBe("as of 2024 · only what is sweet");
    expect(formatPrintFilters(ENGLISH_WORDS, graph, view)).toBe("only what is sweet");
  });

  test("says what of it could not be followed", () => {
    const { view, faults } = open("?flavour=sour");
    expect(view).toMatchObject({ flavour: "" });
    expect(faults.map((fault) => formatAddressFault(ENGLISH_WORDS, fault))).toEqual([
      "This link asks for the flavour “sour”, which this graph does not have. The rest of the link applies.",
    ]);
  });
});
