import { Suspense } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { createAppStore } from "#store/app-store.ts";
import { selectDate, selectGraph, selectShown, selectSite } from "#store/selectors.ts";
import { Figures } from "#ui/panels/figures/Figures.tsx";
import { FiguresSection } from "#ui/panels/figures/FiguresSection.tsx";
import { FIGURES } from "#ui/panels/figures/late-figures.ts";
import { StoreProvider, useApp } from "#ui/shared/store-context.tsx";
import { HOME } from "#view/view.ts";
import {
  claim,
  date,
  graph,
  id,
  node,
  readArticleGraph,
  readWorldGraph,
  source,
} from "../../support/graph-builder.ts";
import { openGraph } from "../../support/open-graph.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const world = readWorldGraph();

/** The section as the panel of a node's page has it. */
function Section({ of }: { readonly of: NodeId }) {
  const given = useGiven();
  const found = given.graph.nodes.get(of);
  return found === undefined ? null : <FiguresSection given={given} node={found} />;
}

/** The section as it loads itself. */
function Later({ of }: { readonly of: NodeId }) {
  const given = useGiven();
  const found = given.graph.nodes.get(of);
  return found === undefined ? null : <Figures given={given} node={found} />;
}
/** What the build writes: the section itself, where it will load later. */
function Prerendered({ of }: { readonly of: NodeId }) {
  return (
    <Suspense fallback={null}>
      <Section of={of} />
    </Suspense>
  );
}

function useGiven() {
  const known = useApp(selectGraph);
  const shown = useApp(selectShown);
  const view = useApp((state) => state.view);
  const on = useApp(selectDate);
  const site = useApp(selectSite);
  const words = useApp((state) => state.words);
  return { graph: known, whole: known, shown, view, on, site, origin: "", reportUrl: null, words };
}

async function open(of: Graph, name: string, on?: string) {
  const asOf = on === undefined ? null : date(on);
  const ui = <Section of={id(name)} />;
  const at = { page: "node", id: id(name) } as const;
  const opened = await openGraph(of, at, ui, { view: { scope: "world", asOf } });
  // A section of more than a few figures is folded at first.
  const folded = document.querySelector<HTMLDetailsElement>("#details-figures > details");
  if (folded !== null) folded.open = true;
  return opened;
}

const section = () => page.getByRole("region", { name: "Figures" });
/** A group by its heading, unfolded. */
function group(title: string): HTMLDetailsElement {
  const heading = section().getByRole("heading", { name: title, exact: true }).element();
  const details = heading.closest("details");
  if (details === null) throw new Error(`${title} does not fold.`);
  details.open = true;
  return details;
}
/** Text as it is read: a space that does not break is a space. */
const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll("\u00a0", " ");
const readRow = (within: Element, name: string): string =>
  read([...within.querySelectorAll("tr")].find((row) => row.textContent?.startsWith(name)));
const readSums = (within: Element): readonly string[] =>
  [...within.querySelectorAll("dl > div")].map(
    (item) =>
      `${read(item.querySelector("dt"))}: ${[...item.querySelectorAll("dd")].map(read).join(" | ")}`,
  );
const bars = (within: Element) => [...within.querySelectorAll("svg > g")];
/** A bar's texts as they are seen: the whole name behind it is left out. */
const readBar = (bar: Element): string =>
  [...bar.querySelectorAll("text")]
    .map((text) => [...text.querySelectorAll("tspan")].map(read).join(" ") || read(text))
    .join(": ");

beforeEach(() => page.viewport(340, 900));

describe("the section's scripts", () => {
  const uyuni = id("salar-de-uyuni");
  const store = () => {
    const view = { ...HOME, place: { page: "node", id: uyuni }, scope: "world" } as const;
    return createAppStore({ graph: world, base: "/", words: ENGLISH_WORDS, view });
  };

  test("are not loaded for a graph without figures, such as the article's", async () => {
    const { screen } = await openGraph(
      readArticleGraph(),
      { page: "node", id: uyuni },
      <Later of={uyuni} />,
    );
    expect(screen.container.textContent).toBe("");
    expect(FIGURES.read(ENGLISH_WORDS)).toBeNull();
  });

  test("take over the prerendered section as it stands", async () => {
    const box = document.body.appendChild(document.createElement("div"));
    const markup = renderToString(
      <StoreProvider store={store()}>
        <Prerendered of={uyuni} />
      </StoreProvider>,
    );
    box.append(document.createRange().createContextualFragment(markup));
    const drawn = box.querySelector("svg");
    const faults: unknown[] = [];
    const root = hydrateRoot(
      box,
      <StoreProvider store={store()}>
        <Later of={uyuni} />
      </StoreProvider>,
      { onRecoverableError: (error) => faults.push(error) },
    );
    await FIGURES.load(ENGLISH_WORDS);
    await expect.poll(() => Object.keys(drawn ?? {}).length).toBeGreaterThan(0);
    expect(box.querySelector("svg")).toBe(drawn);
    expect(faults).toEqual([]);
    root.unmount();
    box.remove();
  });

  test("once loaded are used at once, so that markup can be written in one go", async () => {
    await FIGURES.load(ENGLISH_WORDS);
    const markup = renderToString(
      <StoreProvider store={store()}>
        <Later of={uyuni} />
      </StoreProvider>,
    );
    expect(markup).toContain("Capacity: lithium carbonate");
  });
});

test("a node without figures has no section", async () => {
  const { screen } = await open(graph({ nodes: [node({ id: "a" })] }), "a");
  expect(screen.container.textContent).toBe("");
});

describe("Bolivia's lithium carbonate capacity", () => {
  test("adds what operates, and lists every other standing's figures each for itself", async () => {
    await open(world, "bolivia", "2026-03-25");
    const within = group("Capacity: lithium carbonate");
    expect(readSums(within)).toEqual([
      "Operating: 15,000 t/yr 1 of 1 project known to make it, figures of 2023 Made at most 2,064 t in a year (2024); sources disagree: 1,474.53 t | Not added: Llipi pilot plant 10 t/yr (a pilot, ended)",
      "Agreed, not in force: 35,000 t/yr: CBC Uyuni plants, 2024 | 14,000 t/yr: Uranium One Uyuni, 2025",
      "Proposed: 25,000 t/yr: CITIC Guoan Uyuni, 2024",
      "Superseded: 25,000 t/yr: U1 Pastos Grandes, 2023 | 2,500 t/yr: CBC Uyuni pilot, 2024",
    ]);
    const bold = [...within.querySelectorAll("dl strong")].map(read);
    expect(bold).toEqual(["15,000 t/yr"]);
  });

  test("says which of the three asked for no claim gives", async () => {
    await open(world, "bolivia", "2023-06-30");
    const sums = readSums(group("Capacity: lithium carbonate"));
    expect(sums).toContain("Agreed, not in force: no claim found");
  });

  test("lists the claims under their standing, each amount a link to its claim", async () => {
    const { store } = await open(world, "bolivia", "2025-08-13");
    const table = group("Capacity: lithium carbonate").querySelector("table");
    const bodies = [...(table?.querySelectorAll("tbody") ?? [])].map((body) => [
      read(body.querySelector("th[scope=rowgroup]")),
      [...body.querySelectorAll("tr > td:last-child > a")].map(
        (link) => link.getAttribute("href")?.split("?")[0],
      ),
    ]);
    expect(bodies).toEqual([
      ["Operating", ["/claim/bo-014/"]],
      ["Agreed, not in force", ["/claim/bo-111/", "/claim/bo-090/"]],
      ["Proposed", ["/claim/bo-122/"]],
      ["Superseded", ["/claim/bo-076/", "/claim/bo-106/"]],
      ["Ended", ["/claim/bo-030/"]],
    ]);
    await section().getByRole("link", { name: "14,000 t/yr" }).click();
    expect(store.getState().view.place).toEqual({ page: "claim", id: "bo-090" });
  });

  test("says of each signed plan how its contract stands and what stopped it", async () => {
    await open(world, "bolivia", "2026-03-25");
    const within = group("Capacity: lithium carbonate");
    const plan = readRow(within, "Uranium One Uyuni");
    expect(plan).toMatch(/YLB–Uranium One, 2024: Suspended as of 20 Aug 2025.*La Paz court/);
    expect(plan).toMatch(/Last heard, as of 18 Feb 2026: awaits parliament/);
    expect(plan).toMatch(/YLB–U1 pilot, Dec 23: Superseded by YLB–Uranium One, 2024 on 11 Sep/);
    expect(readRow(within, "CBC Uyuni plants")).toMatch(/YLB–CBC, Nov 2024: Suspended/);
    expect(readRow(within, "CITIC Guoan Uyuni")).toMatch(/2023: Agreed, not in force as of/);
  });

  test("names an abbreviated plant in full to whoever asks", async () => {
    await open(world, "bolivia", "2026-03-25");
    const within = group("Capacity: lithium carbonate");
    const whole = "CITIC Guoan's plant in the north of Uyuni (planned)";
    const abbreviated = [...within.querySelectorAll("abbr")].find(({ title }) => title === whole);
    expect(read(abbreviated)).toBe("CITIC Guoan Uyuni");
    const titles = bars(within).map((bar) => read(bar.querySelector("title")));
    expect(titles).toContain(`Proposed · ${whole} · 2024`);
  });
});

test("figures that operate and are no project's are listed, not said to be missing", async () => {
  await open(world, "bolivia", "2026-03-25");
  const sums = readSums(group("Output: potassium chloride"));
  expect(sums[0]).toMatch(/^Established: \d+ figures, each for itself$/);
});

test("a bar whose title has its year does not repeat it", async () => {
  await open(world, "lithium-carbonate", "2026-03-25");
  const labels = bars(group("Price: lithium carbonate")).map(readBar);
  expect(labels).toContain("Average price, 2025: 10,520");
  expect(labels).toContain(
    "Average price, battery grade, 2022 (Benchmark) · 2022, 4 years old: 68,075",
  );
});

test("how figures are counted is told in a fold at their end", async () => {
  await open(world, "bolivia", "2026-03-25");
  const fold = [...section().element().querySelectorAll("details")].at(-1);
  expect(fold?.open).toBe(false);
  expect(read(fold?.querySelector("summary"))).toBe("How this is counted");
  expect(read(fold)).toContain("Plans are never added, signed or not");
});

test("a figure older than three years says how old it is, in table, chart and total", async () => {
  await open(world, "lithium-carbonate", "2026-03-25");
  const within = group("Capacity: lithium carbonate");
  expect(readRow(within, "Salar del Carmen")).toContain("as of 2018, 8 years old");
  expect(readRow(within, "Olaroz")).toMatch(/as of 2023 ·/);
  expect(bars(within).map(readBar).join()).toContain("Salar del Carmen · 2018, 8 years old");
  expect(readSums(within)[0]).toContain(
    "9 of 14 projects known to make it, figures of 2018 (8 years old) to 2026",
  );
});

test("prices are dots, the newest first, and never added", async () => {
  await open(world, "lithium-carbonate", "2026-03-25");
  const within = group("Price: lithium carbonate");
  expect(within.querySelector("dl")).toBeNull();
  expect(within.querySelectorAll("circle").length).toBeGreaterThan(5);
  const [first] = [...within.querySelectorAll("tbody tr")].map(read);
  expect(first).toMatch(/as of 16 Jan 2026/);
  const captions = [...within.querySelectorAll("figcaption")].map(read);
  expect(captions[0]).toMatch(/^USD\/t, the 12 newest of \d+; own scale, 0 to [\d,]+/);
});

describe("the chart", () => {
  test("says each bar's name, standing and amount as text, and that the table has the same", async () => {
    await open(world, "bolivia", "2026-03-25");
    const svg = group("Capacity: lithium carbonate").querySelector("svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.getAttribute("aria-label")).toContain("The table has the same figures");
    const texts = bars(group("Capacity: lithium carbonate")).map(readBar);
    expect(texts).toHaveLength(7);
    expect(texts[0]).toBe("Operating · Llipi Li2CO3 plant · 2023: 15,000");
    expect(texts).toContain("Agreed, not in force · CBC Uyuni plants · 2024: 35,000");
    expect(texts).toContain("Ended · Llipi pilot plant · 2013, 13 years old: 10");
  });

  test("draws each standing's bars in a line of its own, not in colour alone", async () => {
    await open(world, "bolivia", "2026-03-25");
    const drawn = bars(group("Capacity: lithium carbonate")).map((bar) => {
      const style = getComputedStyle(bar.querySelector("rect") ?? bar);
      return [bar.getAttribute("data-standing"), `${style.fill} ${style.strokeDasharray}`] as const;
    });
    const looks = new Map(drawn);
    // What is superseded is drawn like what has ended; its label says which.
    expect([...looks.keys()]).toEqual([
      "operating",
      "not-in-force",
      "proposed",
      "superseded",
      "ended",
    ]);
    expect(looks.get("superseded")).toBe(looks.get("ended"));
    expect(new Set(looks.values()).size).toBe(4);
  });

  test("has bars as long as their figures, from zero", async () => {
    await open(world, "bolivia", "2026-03-25");
    const widths = bars(group("Capacity: lithium carbonate")).map((bar) =>
      Number(bar.querySelector("rect")?.getAttribute("width")),
    );
    const [operating = 0] = widths;
    expect(Math.max(...widths) / operating).toBeCloseTo(35_000 / 15_000, 1);
  });

  test("shows the 12 largest of many, in one unit; the table shows all", async () => {
    await open(world, "lithium-carbonate", "2026-03-25");
    const within = group("Capacity: lithium carbonate");
    const figures = [...within.querySelectorAll("figure")];
    const captions = figures.map((figure) => read(figure.querySelector("figcaption")));
    expect(captions[0]).toMatch(/^t\/yr LCE; own scale, 0 to 150,000/);
    expect(captions[1]).toMatch(/^t\/yr, the 12 largest of \d+; own scale, 0 to 700,000/);
    expect(bars(figures[1] ?? within)).toHaveLength(12);
    const [shown, rest] = [...within.querySelectorAll("table")];
    expect(shown?.querySelectorAll("td")).toHaveLength(12);
    const all = 12 + (rest?.querySelectorAll("td").length ?? 0);
    expect(read(rest?.closest("details")?.querySelector("summary"))).toBe(`Show all ${all}`);
    expect(all).toBeGreaterThan(40);
  });
});

describe("figures that disagree", () => {
  test("stand side by side, marked, each leading to the other; the sum is a range", async () => {
    await open(world, "bolivia", "2026-03-25");
    const within = group("Output: lithium carbonate");
    expect(readRow(within, "Llipi Li2CO3 plant for 2024, as of 2024")).toMatch(
      /Sources disagree: 1,474\.53 t/,
    );
    expect(readRow(within, "Llipi Li2CO3 plant for 2024, as of Dec")).toMatch(
      /Sources disagree: 2,064 t/,
    );
    expect(readSums(within)[0]).toBe(
      "Established: 1,474.53–2,064 t 1 of 1 project known to make it, made in 2024",
    );
  });

  test("are marked in the chart, which says what the mark means", async () => {
    await open(world, "bolivia", "2026-03-25");
    const within = group("Output: lithium carbonate");
    const marked = bars(within).filter((bar) => bar.hasAttribute("data-contested"));
    expect(marked.map(readBar)).toEqual([
      expect.stringContaining("≠ 2,064"),
      expect.stringContaining("≠ 1,474.53"),
    ]);
    expect(read(within.querySelector("figcaption"))).toContain("≠ sources disagree");
  });

  test.for(["uranium-one-uyuni-plant", "agreement-ylb-uranium-one-2024-09"])(
    "on the Uranium One investment are all at %s, with dates and sources",
    async (name) => {
      const { store } = await open(world, name, "2026-03-25");
      const within = group("Investment");
      const rows = [...within.querySelectorAll("tbody tr")].map(read);
      expect(rows).toHaveLength(3);
      expect(rows[0]).toMatch(
        /as of Jan 2025 · pv magazine.*Also given: 970 million USD975 million USD$/,
      );
      expect(rows[1]).toMatch(
        /as of Sep 2024 · Reuters.*Also given: 975 million USD970 million USD$/,
      );
      expect(rows[2]).toMatch(/as of Dec 2023 · S&P Global.*450 million USD$/);
      await section().getByRole("link", { name: "pv magazine" }).last().click();
      expect(store.getState().view.place.page).toBe("source");
    },
  );
});

test("a company's projects stand with its stake beside, and nothing is added", async () => {
  await open(world, "ganfeng-lithium", "2026-03-25");
  const within = group("Capacity: lithium carbonate");
  expect(readRow(within, "Cauchari-Olaroz")).toMatch(/Through Minera Exar, stake 46\.7%/);
  expect(within.querySelector("dl")).toBeNull();
  expect(read(section().element())).toContain("the stake in it is said beside them");
});

test("figures of a later date are counted, not shown", async () => {
  await open(world, "uranium-one-uyuni-plant", "2024-10");
  expect(read(section().element())).toMatch(/figures are of a later date/);
  expect(read(group("Investment"))).not.toContain("975");
});

describe("carbonate equivalent", () => {
  const toggle = () => section().getByRole("checkbox", { name: /lithium carbonate equivalent/ });

  test("is asked for here, names its factors, and is no part of the address", async () => {
    const { store } = await open(world, "chile", "2026-03-25");
    const { view } = store.getState();
    expect(readRow(group("Output: lithium"), "Chile for 2023, as of 2023 · Investing")).toContain(
      "44,000 t Li",
    );
    await toggle().click();
    await expect.element(section()).toHaveTextContent(/Tonnes of lithium × 5\.323/);
    expect(readRow(group("Output: lithium"), "Chile for 2023, as of 2023 · Investing")).toMatch(
      /234,200 t LCE44,000 t Li × 5\.323/,
    );
    expect(store.getState().view).toBe(view);
  });

  test("leaves what has no factor as it is, and says so", async () => {
    await open(world, "argentina", "2026-03-25");
    await toggle().click();
    await expect.element(toggle()).toBeChecked();
    expect(readRow(group("Capacity: lithium chloride"), "Mariana")).toMatch(
      /20,000 t\/yrstays as given: no factor/,
    );
    expect(readRow(group("Capacity: lithium hydroxide"), "Sal de Oro")).toMatch(
      /22,000 t\/yr LCE25,000 t\/yr × 0\.88/,
    );
  });

  test("is not offered where nothing can be converted", async () => {
    const one = graph({
      nodes: [node({ id: "a", type: "project" }), node({ id: "salt", type: "product" })],
      claims: [
        claim({
          subject: "a",
          predicate: "produces",
          object: "salt",
          quantity: { measure: "capacity", value: 5, unit: "t/yr" },
        }),
      ],
    });
    await open(one, "a");
    expect(toggle().elements()).toHaveLength(0);
  });
});

test("facts stand with their label, date, source and note", async () => {
  const facts = [
    {
      label: "Area",
      measure: "area" as const,
      value: 10582,
      unit: "km²" as const,
      asOf: "2024",
      source: "test-source",
      note: "about",
    },
    { label: "Elevation", value: 3656, unit: "m" as const, asOf: null, source: "test-source" },
  ];
  await open(graph({ sources: [source()], nodes: [node({ id: "uyuni", facts })] }), "uyuni");
  expect(readRow(group("Area"), "Area")).toBe("Area as of 2024 · Test pressabout10,582 km²");
  expect(readRow(group("Other facts"), "Elevation")).toBe("Elevation undated · Test press3,656 m");
});

test.for(["bolivia", "chile", "lithium-carbonate", "salar-de-uyuni"])(
  "at %s it fits a panel of 300 pixels, with every group unfolded and no style attribute",
  async (name) => {
    await page.viewport(300, 900);
    const { screen } = await open(world, name, "2026-03-25");
    for (const details of screen.container.querySelectorAll("details")) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(300);
    expect(screen.container.querySelectorAll("[style]")).toHaveLength(0);
    const ids = [...screen.container.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const text of screen.container.querySelectorAll("svg text")) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, read(text)).toBeGreaterThanOrEqual(-1);
      expect(right, read(text)).toBeLessThanOrEqual(301);
    }
  },
);
