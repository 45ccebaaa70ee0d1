import { describe, expect, test } from "vitest";
import { listFigures } from "#graph/figures.ts";
import type { FigureTie } from "#graph/figures-rows.ts";
import type { FigureSum } from "#graph/figures-sums.ts";
import {
  formatAged,
  formatConversion,
  formatCover,
  formatFigureStanding,
  formatGroupTitle,
  formatLceNote,
  formatLeftOut,
  formatRowTitle,
  formatStake,
  formatSumAmount,
  formatTie,
} from "#words/figures.ts";
import { claim, date, graph, id, node, source } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/** A space that does not break is a space. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const world = graph({
  sources: [source()],
  nodes: [
    node({ id: "chile", type: "country", name: "Chile" }),
    node({ id: "china", type: "country", name: "China" }),
    node({ id: "lc", type: "product", name: "Lithium carbonate" }),
    node({ id: "exar", name: "Minera Exar S.A.", label: "Minera Exar" }),
    node({ id: "ganfeng", name: "Ganfeng" }),
    node({
      id: "olaroz",
      type: "project",
      name: "Olaroz",
      facts: [
        {
          label: "Investment, by Rosatom",
          measure: "investment",
          value: 5,
          unit: "USD",
          asOf: null,
          source: "test-source",
        },
      ],
    }),
    node({ id: "deal", type: "agreement", name: "The deal" }),
    node({ id: "dle", type: "process", name: "Extraction" }),
    node({ id: "cells", type: "application", name: "Cells" }),
    node({ id: "office", type: "institution", name: "The office" }),
  ],
  claims: (
    [
      ["chile", "exports-to", "china", "export"],
      ["ganfeng", "owns", "exar", "stake"],
      ["ganfeng", "party-to", "deal", "investment"],
      ["exar", "operates", "olaroz", "capacity"],
      ["olaroz", "uses", "dle", "recovery"],
      ["lc", "used-in", "cells", "share"],
      ["office", "regulates", "olaroz", "quota"],
      ["deal", "covers", "lc", "output"],
      ["olaroz", "produces", "lc", "sales"],
    ] as const
  ).map(([subject, predicate, object, measure]) =>
    claim({ subject, predicate, object, quantity: { measure, value: 46.67, unit: "%" } }),
  ),
});

describe("a figure's row", () => {
  const read = (here: string, measure: string): string | undefined => {
    const rows = listFigures(world, id(here), null).flatMap((group) => group.rows);
    const row = rows.find((one) => one.measure === measure && one.fact === null);
    return row && formatRowTitle(ENGLISH_WORDS, world, row, id(here));
  };

  test.for([
    ["chile", "export", "To China"],
    ["china", "export", "From Chile"],
    ["ganfeng", "stake", "In Minera Exar"],
    ["exar", "stake", "Ganfeng"],
    ["ganfeng", "investment", "Under The deal"],
    ["deal", "investment", "Ganfeng"],
    ["olaroz", "capacity", "Operated by Minera Exar"],
    ["exar", "capacity", "Olaroz"],
    ["olaroz", "recovery", "By Extraction"],
    ["dle", "recovery", "Olaroz, by Extraction"],
    ["lc", "share", "Used in Cells"],
    ["olaroz", "quota", "Olaroz, by The office"],
    ["lc", "output", "Lithium carbonate, by The deal"],
    ["lc", "sales", "Olaroz"],
  ] as const)("at %s, %s, is headed “%s”", ([here, measure, title]) => {
    expect(read(here, measure)).toBe(title);
  });

  test("is headed by a fact's own label, and its node where it is another's", () => {
    const at = (here: string) => {
      const rows = listFigures(world, id(here), null).flatMap((group) => group.rows);
      const row = rows.find(({ fact }) => fact !== null);
      return row && formatRowTitle(ENGLISH_WORDS, world, row, id(here));
    };
    expect(at("olaroz")).toBe("Investment, by Rosatom");
    expect(at("exar")).toBe("Olaroz: Investment, by Rosatom");
  });
});

test("a group is named by its measure and product", () => {
  const titles = listFigures(world, id("olaroz"), null).map((group) =>
    formatGroupTitle(ENGLISH_WORDS, world, group),
  );
  expect(titles).toContain("Sales: lithium carbonate");
  expect(titles).toContain("Investment");
  const [group] = listFigures(world, id("olaroz"), null);
  expect(group && formatGroupTitle(ENGLISH_WORDS, world, { ...group, measure: null })).toBe(
    "Other facts",
  );
});

test.for([
  ["operating", "capacity", "Operating"],
  ["not-in-force", "capacity", "Agreed, not in force"],
  ["superseded", "capacity", "Superseded"],
  ["suspended", "capacity", "Suspended"],
  ["operating", "output", "Established"],
  ["agreed", "stake", "Agreed"],
  ["stated", "capacity", "As stated"],
] as const)("%s, of %s, is called “%s”", ([standing, measure, label]) => {
  expect(formatFigureStanding(ENGLISH_WORDS, standing, measure)).toBe(label);
});

describe("a total", () => {
  const sum: FigureSum = {
    standing: "operating",
    unit: "t/yr",
    period: null,
    years: ["2024", "2024"],
    min: 15_000,
    max: 15_000,
    qualifiers: [],
    projects: [id("olaroz")],
    known: 2,
    claims: [],
  };

  test("is an amount, or a range where its figures leave one", () => {
    const read = (fields: Partial<FigureSum>) =>
      plain(formatSumAmount(ENGLISH_WORDS, { ...sum, ...fields }));
    expect(read({})).toBe("15,000 t/yr");
    expect(read({ max: 18_000 })).toBe("15,000–18,000 t/yr");
  });

  test.for([
    [{}, "1 of 2 projects known to make it, figures of 2024"],
    [{ known: 1 }, "1 of 1 project known to make it, figures of 2024"],
    [
      { years: ["2018", "2026"], projects: [id("a"), id("b")], known: 5 },
      "2 of 5 projects known to make it, figures of 2018 (8 years old) to 2026",
    ],
    [{ period: "2024" }, "1 of 2 projects known to make it, made in 2024"],
    [
      { qualifiers: ["up to", "about"] },
      "1 of 2 projects known to make it, figures of 2024 (partly “up to”, “about”)",
    ],
  ] as const)("%j covers “%s”", ([fields, text]) => {
    expect(plain(formatCover(ENGLISH_WORDS, { ...sum, ...fields }, date("2026-03-25")))).toBe(text);
  });
});

describe("the age of a figure", () => {
  test.for([
    ["2018", "2026-03-25", "2018, 8 years old"],
    ["2022-11", "2026", "2022-11, 4 years old"],
    ["2023", "2026-03-25", "2023"],
    ["2018", null, "2018"],
    [null, "2026", "null"],
  ] as const)("of %s on %s is told as “%s”", ([time, on, text]) => {
    const day = on === null ? null : date(on);
    expect(formatAged(ENGLISH_WORDS, String(time), time, day)).toBe(text);
  });
});

describe("why a figure is in no total", () => {
  test.for([
    ["pilot", "a pilot"],
    ["stage", "a stage of what is counted"],
    ["undated", "undated"],
    ["proposed", null],
    ["superseded", null],
  ] as const)("is said of %s as “%s”: a standing is its heading's", ([reason, text]) => {
    expect(formatLeftOut(ENGLISH_WORDS, reason)).toBe(text);
  });
});

describe("formatTie", () => {
  const tie: FigureTie = { by: "owns", via: null, standing: "established", stakes: [] };
  test.for([
    [{ by: "operates" }, "Operates it"],
    [{ by: "operates", standing: "ended" }, "Operates it (ended)"],
    [{ standing: "proposed" }, "Owns part (proposed)"],
    [{ via: id("exar") }, "Through Minera Exar"],
    [{ by: "party-to", via: id("deal"), standing: "suspended" }, "Under The deal (suspended)"],
    [{ by: "party-to", via: id("deal"), standing: "superseded" }, "Under The deal (superseded)"],
  ] as const)("%j is “%s”", ([fields, text]) => {
    expect(formatTie(ENGLISH_WORDS, world, { ...tie, ...fields })).toBe(text);
  });

  test("a stake is said with its figure, and never worked out", () => {
    const owns = world.claims.get(
      claim({ subject: "ganfeng", predicate: "owns", object: "exar" }).id,
    );
    expect(owns && formatStake(ENGLISH_WORDS, owns)).toBe("stake 46.67%");
  });
});

test("a conversion names its factor and what it was", () => {
  const from = { value: 44_000, unit: "t Li" };
  expect(plain(formatConversion(ENGLISH_WORDS, { from, form: "lithium" }))).toBe(
    "44,000 t Li × 5.323",
  );
  expect(formatLceNote(ENGLISH_WORDS)).toMatch(/× 5\.323.*× 0\.88.*× 1;/);
});
