import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileGraph } from "#build/records/compile-graph.ts";
import { countCoverage, formatCoverage } from "#build/records/coverage.ts";
import { checkFolder, readRecords } from "#build/records/read-records.ts";
import { RULES } from "#build/records/rules.ts";
import type { Point } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { parseGraphFile } from "#schema/graph-file.ts";
import {
  FACT_UNITS,
  MEASURES,
  NAME_LANGUAGES,
  NODE_TYPES,
  PREDICATES,
  QUALIFIERS,
  QUANTITY_UNITS,
  SOURCE_TYPES,
  STATUSES,
} from "#schema/vocabulary.ts";
import { id, readArticleFile } from "../support/graph-builder.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
// The formatter pads the tables' cells; single spaces are easier to look for.
const README = readFileSync(join(DATA, "README.md"), "utf8").replace(/ +/g, " ");

describe("the committed records", () => {
  test("keep every rule", () => {
    expect(checkFolder(DATA).faults).toEqual([]);
  });

  test("hold the article whole: 1 source, 19 nodes, 29 claims, 5 paragraphs", () => {
    const { sources, nodes, claims, article } = readRecords(DATA);
    const counts = [sources, nodes, claims, article?.paragraphs ?? []].map(({ length }) => length);
    expect(counts).toEqual([1, 19, 29, 5]);
  });

  test("are written in one layout: a field a line, short lists inline", () => {
    for (const name of ["sources", "nodes", "claims", "article"]) {
      const text = readFileSync(join(DATA, `${name}.json`), "utf8");
      expect(text.endsWith("\n"), name).toBe(true);
      expect(text, name).not.toMatch(/\t|\r| $/m);
      expect(text.match(/^ {4}"id": /gm)?.length ?? 0, name).toBe(
        name === "article" ? 0 : JSON.parse(text).length,
      );
    }
  });

  test("are counted", () => {
    const lines = formatCoverage(countCoverage(readRecords(DATA))).split("\n");
    expect(lines).toContain("claims by standing: established 10, negotiating 7, proposed 12");
    expect(lines).toContain("claims by type of source: news 29");
    expect(lines).toContain("undated claims: 0");
    expect(lines).toContain("nodes without facts: 19");
  });
});

describe("compileGraph", () => {
  test("gives a file that the schema reads back unchanged", () => {
    const file = compileGraph(readRecords(DATA));
    expect(parseGraphFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file).toEqual(readArticleFile());
  });

  test("gives the same bytes each time, in whatever order the positions come", () => {
    const bolivia = [id("bolivia"), { x: 1, y: 2 }] as const;
    const russia = [id("russia"), { x: 3.5, y: -4 }] as const;
    const compile = (...positions: (typeof bolivia | typeof russia)[]) =>
      JSON.stringify(compileGraph(readRecords(DATA), new Map<NodeId, Point>(positions)));
    expect(compile(russia, bolivia)).toBe(compile(bolivia, russia));
    expect(compile(bolivia, russia)).toContain('"positions":{"bolivia":[1,2],"russia":[3.5,-4]}');
  });

  test("leaves out the position of a node without a record", () => {
    const positions = new Map([
      [id("bolivia"), { x: 1, y: 2 }],
      [id("atlantis"), { x: 0, y: 0 }],
    ]);
    expect(compileGraph(readRecords(DATA), positions).positions).toEqual({ bolivia: [1, 2] });
  });
});

describe("data/README.md", () => {
  const findRow = (head: string) =>
    README.split("\n").find((line) => line.startsWith(`| ${head} |`)) ?? "";

  test("lists the rules the code has, in order", () => {
    const listed = [...README.matchAll(/^\| (R\d+) \|/gm)].map(([, rule]) => rule);
    expect(listed).toEqual(RULES.map(({ rule }) => rule));
  });

  test("names a test for every rule", () => {
    const tests = readFileSync(new URL("./rules.test.ts", import.meta.url), "utf8");
    expect(RULES.filter(({ rule }) => !tests.includes(`[${rule}] `))).toEqual([]);
  });

  test("gives every predicate with its ends", () => {
    const ends = (types: readonly string[]) => types.join(", ");
    for (const [predicate, { from, to }] of Object.entries(PREDICATES)) {
      const told =
        predicate === "part-of"
          ? "a salt-flat of a salt-flat, a company of a company, a country of a region"
          : ends(to);
      expect(findRow(`\`${predicate}\``)).toBe(`| \`${predicate}\` | ${ends(from)} | ${told} |`);
    }
  });

  test.for([
    ["node `type`", NODE_TYPES],
    ["claim `status`", STATUSES],
    ["source `type`", SOURCE_TYPES],
    ["`measure`", MEASURES],
    ["`unit` of a quantity", QUANTITY_UNITS],
    ["`unit` of a fact, besides", FACT_UNITS.slice(QUANTITY_UNITS.length)],
    ["`qualifier`", QUALIFIERS],
    ["languages of `names`", NAME_LANGUAGES],
  ] as const)("gives every word of %s", ([list, words]) => {
    const cell = findRow(list).slice(`| ${list} | `.length, -2);
    expect(cell.replace(/ \([^)]*\)/g, "").split(", ")).toEqual([...words]);
  });
});
