import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { checkFolder, readRecords } from "#build/site/read-records.ts";
import { toInterval } from "#graph/as-of.ts";
import { buildGraph, type Point } from "#graph/graph.ts";
import { compileGraph } from "#records/compile-graph.ts";
import { type Counts, countCoverage } from "#records/coverage.ts";
import { formatCoverage } from "#records/format-coverage.ts";
import { MEASURE_PREDICATES, MEASURE_UNITS } from "#records/quantity-rules.ts";
import { RECORD_FILES } from "#records/records.ts";
import { RULES } from "#records/rules.ts";
import { type NodeId, StorySchema } from "#schema/graph.ts";
import { parseGraphFile } from "#schema/parse-graph-file.ts";
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
import { id, readWorldFile } from "../support/graph-builder.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
// The formatter pads the tables' cells; single spaces are easier to look for.
const README = readFileSync(join(DATA, "README.md"), "utf8").replace(/ +/g, " ");

const records = readRecords(DATA);
// The order in which the file has the kinds; places and things before what is done with them.
const kinds: readonly string[] = [...new Set(records.nodes.map(({ record }) => record.type))];

describe("the committed records", () => {
  test("keep every rule", () => {
    expect(checkFolder(DATA).faults).toEqual([]);
  });

  test("hold the article whole: 29 claims, 5 paragraphs", () => {
    const { claims, article } = records;
    const ofArticle = claims.filter(({ record }) => record.id.startsWith("art-"));
    expect([ofArticle.length, article?.paragraphs.length]).toEqual([29, 5]);
  });

  // What is added or withdrawn on purpose changes these with a line in CHANGELOG.md.
  test("are all there, by number", () => {
    const { inConflict, conflicts, facts, measures, ...coverage } = countCoverage(records);
    const sum = (counts: Counts) => [...counts.values()].reduce((all, count) => all + count, 0);
    expect({
      ...{ sources: sum(coverage.sources), nodes: sum(coverage.nodes) },
      ...{ claims: sum(coverage.claims), quantities: sum(measures), facts },
      ...{ inConflict: inConflict.length, conflicts, weakSources: coverage.weakSources },
      severalSources: sum(coverage.claims) - coverage.singleSource.length,
    }).toEqual({
      ...{ sources: 1267, nodes: 567, claims: 1723, quantities: 548, facts: 454 },
      ...{ inConflict: 88, conflicts: 47, weakSources: 75, severalSources: 769 },
    });
  });

  test("are all there, by kind, predicate and standing", () => {
    const { nodes, predicates, claims } = countCoverage(records);
    expect(Object.fromEntries(nodes)).toEqual({
      ...{ country: 28, region: 2, company: 129, institution: 55, community: 37, person: 49 },
      ...{
        "salt-flat": 50,
        "protected-area": 5,
        project: 75,
        mineral: 13,
        product: 20,
        process: 10,
      },
      ...{ application: 15, agreement: 79 },
    });
    expect(Object.fromEntries(predicates)).toEqual({
      ...{ "located-in": 222, "based-in": 129, contains: 100, "draws-from": 74, operates: 53 },
      ...{ owns: 103, produces: 245, uses: 45, "party-to": 179, covers: 95 },
      ...{ supersedes: 10, leads: 44, represents: 10, supplies: 42, finances: 13 },
      ...{ "exports-to": 66, regulates: 86, "lives-by": 28, opposes: 50, "consulted-on": 13 },
      ...{ affects: 20, protects: 6, "made-from": 15, "by-product-of": 23, "used-in": 45 },
      ...{ "part-of": 7 },
    });
    expect(Object.fromEntries(claims)).toEqual({
      ...{ established: 1180, agreed: 195, negotiating: 24 },
      ...{ proposed: 211, suspended: 29, ended: 84 },
    });
  });

  test("stand in order: nodes by kind and id, claims by group and number, the article first", () => {
    const nodes = records.nodes.map(
      ({ record }) => [kinds.indexOf(record.type), record.id] as const,
    );
    expect(nodes).toEqual(nodes.toSorted(([a, c], [b, d]) => a - b || (c < d ? -1 : 1)));
    const claims = records.claims.map(({ record }) => record.id.split("-"));
    const groups = [...new Set(claims.map(([group]) => group))];
    expect(groups).toEqual(["art", "bo", "cl", "ar", "ww"]);
    for (const group of groups) {
      const numbers = claims.flatMap(([of, number]) => (of === group ? Number(number) : []));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect(records.sources[0]?.record.id).toBe("article");
  });

  test("are dated no later than the last change to them", () => {
    const changelog = readFileSync(join(DATA, "CHANGELOG.md"), "utf8");
    const changed = /^## (\d{4}-\d{2}-\d{2}): /m.exec(changelog)?.[1] ?? "";
    const dates = [
      ...records.claims.map(({ record }) => record.asOf),
      ...records.sources.map(({ record }) => record.published),
      ...records.nodes.flatMap(({ record }) => (record.facts ?? []).map(({ asOf }) => asOf)),
    ];
    expect(dates.filter((date) => date !== null && toInterval(date).start > changed)).toEqual([]);
  });

  test("are written in one layout: a field a line, short lists inline", () => {
    for (const name of RECORD_FILES) {
      const text = readFileSync(join(DATA, `${name}.json`), "utf8");
      expect(text.endsWith("\n"), name).toBe(true);
      expect(text, name).not.toMatch(/\t|\r| $/m);
      expect(text.match(/^ {4}"id": /gm)?.length ?? 0, name).toBe(
        name === "article" ? 0 : JSON.parse(text).length,
      );
    }
  });
});

describe("formatCoverage", () => {
  const report = formatCoverage(countCoverage(records));
  const find = (label: string) =>
    report.split("\n").find((line) => line.startsWith(`  ${label} `)) ?? "";

  test("tells in groups and aligned columns what the records hold", () => {
    const lines = report.split("\n");
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      ...["Nodes", "Claims", "Sources", "Worth a look", "Age"],
    ]);
    for (const line of lines.filter((text) => text.startsWith(" "))) {
      expect(line).toMatch(/^(?: {34}| {2}\S.{30} )\S/);
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test("names a few, counts many by their groups", () => {
    expect(find("claims later than their sources")).toMatch(
      /4 \(bo-180, cl-039, ar-227, ww-384\)$/,
    );
    expect(find("undated claims")).toMatch(/74 \(bo 10, cl 30, ar 12, ww 22\)$/);
    expect(find("claims on weak sources only")).toMatch(/39, 2\.3% \(bo 1, cl 4, ar 2, ww 32\)$/);
    expect(find("claims on one source")).toMatch(/954, 55\.4% \(art 29, bo 168, /);
    expect(find("without a claim")).toMatch(/ 0, since R25 allows none$/);
    expect(find("without a country")).toMatch(/2 \(alpha-one-lithium, wmc-energy\)$/);
  });

  test("names offices that no claim of the last year confirms", () => {
    const { officesBefore, oldOffices } = countCoverage(records);
    expect(officesBefore).toBe("2025-03-25");
    expect(oldOffices.map(({ id }) => id)).toEqual([
      ...["bo-064", "ar-229", "bo-118", "bo-065", "ar-219"],
      ...["ar-228", "bo-063", "ar-217", "ar-226", "ar-224"],
    ]);
    expect(report).toContain("david-dickson leads lake-resources (ar-229, 2022-09-15)");
  });

  test("names agreements that a later one may have overtaken, no `supersedes` saying so", () => {
    expect(countCoverage(records).overtaken.map(({ agreement }) => agreement)).toEqual([
      ...["agreement-ceol-altoandinos-2025-09", "agreement-codelco-rio-tinto-maricunga-2025-05"],
    ]);
    expect(report).toContain("then agreement-enami-rio-tinto-2025-07 (2025-07)\n");
  });

  test("finds an overtaken agreement once its `supersedes` is withdrawn", () => {
    const inferred = ["bo-310", "bo-312", "bo-313"];
    const claims = records.claims.filter(({ record }) => !inferred.includes(record.id));
    const { overtaken } = countCoverage({ ...records, claims });
    expect(overtaken).toContainEqual({
      ...{ agreement: "agreement-ylb-uranium-one-2023-12", date: "2023-12-13" },
      ...{ later: "agreement-ylb-uranium-one-2024-09", laterDate: "2024-09-11" },
    });
    const cbc = overtaken.filter(({ later }) => later === "agreement-ylb-cbc-2024-11");
    expect(cbc.map(({ agreement }) => agreement)).toEqual([
      ...["agreement-ylb-cbc-2023-01", "agreement-ylb-cbc-2024-01"],
    ]);
  });

  test("counts quiet plans by group, the longest quiet of each named", () => {
    expect(find("plans quiet for two years")).toMatch(/81 \(art 11, bo 27, ar 23, ww 20\)$/);
    expect(report).toContain(" ww-542 since 2006-02: tetra-technologies produces bromine\n");
  });

  test("names what is overdue, with its date and event", () => {
    expect(find("overdue, nothing found")).toMatch(/ 10$/);
    expect(report).toContain(" ww-491 by 2015: 1.7 million t/yr more\n");
    expect(report).toContain(" cl-211 by 2026-03-11: Mas takes office\n");
  });

  test("names claims of before their subject or object began, or of after it ended", () => {
    const { beforeLifetimes, afterLifetimes } = countCoverage(records);
    expect(beforeLifetimes.map(({ claim }) => claim.id)).toEqual(["cl-034", "cl-047"]);
    expect(afterLifetimes.map(({ claim }) => claim.id)).toEqual(["cl-257", "ar-257"]);
    expect(report).toContain(" cl-034 (2025-05, agreed; novaandino-litio from 2025-12-27)\n");
  });

  test("counts claims by the year they hold at, the type of their sources, and their figures", () => {
    const { years, sourceTypes, measures, publicationUnknown } = countCoverage(records);
    expect([...years.keys()]).toEqual([...years.keys()].toSorted());
    expect(years.get("2025")).toBe(472);
    expect(Object.fromEntries(sourceTypes)).toEqual({
      ...{ news: 1469, official: 68, company: 201, reference: 106, academic: 26 },
    });
    expect(measures.get("stake")).toBe(78);
    expect(publicationUnknown).toHaveLength(144);
    expect(publicationUnknown.slice(0, 2)).toEqual(["art-01", "art-02"]);
  });
});

describe("compileGraph", () => {
  test("gives a file that the schema reads back unchanged", () => {
    const file = compileGraph(records);
    expect(parseGraphFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect({ ...file, stories: [] }).toEqual({ ...readWorldFile(), stories: [] });
  });

  test("adds stories and regions where there are any", () => {
    const step = { title: "YLB", address: "/node/ylb/", caption: "YLB." };
    const story = v.parse(StorySchema, {
      ...{ id: "test", type: "story", title: "Test", summary: "A test.", steps: [step] },
    });
    const told = { ...records, stories: [{ path: "stories[0]", record: story }] };
    const region = { id: "andes", label: "Andes", box: { x: 1, y: 2, width: 3, height: 4 } };
    const file = compileGraph(told, new Map(), [region]);
    expect(file.stories).toEqual([story]);
    expect(file.regions).toEqual([{ id: "andes", label: "Andes", box: [1, 2, 3, 4] }]);
    expect(buildGraph(file).regions).toEqual([region]);
    expect(compileGraph({ ...records, stories: [] })).not.toHaveProperty("stories");
    expect(compileGraph(records)).not.toHaveProperty("regions");
  });

  test("gives the same bytes each time, in whatever order the positions come", () => {
    const bolivia = [id("bolivia"), { x: 1, y: 2 }] as const;
    const russia = [id("russia"), { x: 3.5, y: -4 }] as const;
    const compile = (...positions: (typeof bolivia | typeof russia)[]) =>
      JSON.stringify(compileGraph(records, new Map<NodeId, Point>(positions)));
    expect(compile(russia, bolivia)).toBe(compile(bolivia, russia));
    expect(compile(bolivia, russia)).toContain('"positions":{"bolivia":[1,2],"russia":[3.5,-4]}');
  });

  test("leaves out the position of a node without a record", () => {
    const positions = new Map([
      [id("bolivia"), { x: 1, y: 2 }],
      [id("atlantis"), { x: 0, y: 0 }],
    ]);
    expect(compileGraph(records, positions).positions).toEqual({ bolivia: [1, 2] });
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

  /** Rows of a table by each word of their first cell: `output, quota` stands for both. */
  const findWords = (text: string, words: readonly string[]) =>
    Object.fromEntries(
      text.split("\n").flatMap((line) => {
        const [, names = "", cell = ""] = /^\| ([a-z, -]+) \| (.*) \|$/.exec(line) ?? [];
        const listed = names.split(", ");
        return listed.every((name) => words.includes(name))
          ? listed.map((name) => [name, cell.split(", ")] as const)
          : [];
      }),
    );

  test("gives the units and the predicates of every measure", () => {
    const [units = "", predicates = ""] = README.split("(rule R27)")[1]?.split("(rule R28)") ?? [];
    expect(findWords(units, MEASURES)).toEqual({
      ...MEASURE_UNITS,
      other: ["any; the note says what is counted"],
    });
    expect(findWords(predicates, MEASURES)).toEqual(MEASURE_PREDICATES);
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
