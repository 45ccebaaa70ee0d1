import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkFolder, readRecords } from "#build/site/read-records.ts";
import { DataFaultsError } from "#records/check-records.ts";
import { JsonError, parseJson } from "#records/parse-json.ts";
import { formatFault } from "#schema/data-error.ts";
import { at, listFaults, RECORD_TEXTS, set } from "../../support/draft-records.ts";

describe("parseJson", () => {
  const fault = (text: string): string => {
    try {
      parseJson(text);
    } catch (error) {
      if (error instanceof JsonError) return error.message;
    }
    return "none";
  };

  test.for([
    ['{"a": 1,}', "line 1, column 9: expected a key in double quotes, got }"],
    ["[1, 2\n 3]", "line 2, column 2: expected a comma or ], got 3]"],
    ['{"a" 1}', "line 1, column 6: expected a colon, got 1}"],
    ['[\n  {"id": "x"},\n  {"id": x}\n]', "line 3, column 10: expected a value, got x}"],
    ['["open', 'line 1, column 2: expected a value or ], got "open'],
    ['{"a": 1', "line 1, column 8: expected a comma or }, got the end of the file"],
    ["", "line 1, column 1: expected a value, got the end of the file"],
    ["[] []", "line 1, column 4: expected nothing after the value, got []"],
    ["[01]", "line 1, column 3: expected a comma or ], got 1]"],
    ["['a']", "line 1, column 2: expected a value or ], got 'a']"],
    ["[1] // done", "line 1, column 5: expected nothing after the value, got // done"],
  ])("says where %j breaks", ([text = "", message]) => {
    expect(fault(text)).toBe(message);
  });

  test("takes a key given twice for a fault", () => {
    expect(fault('{\n  "id": "a",\n  "id": "b"\n}')).toBe(
      'line 3, column 3: expected each key once in an object, got "id": "b"',
    );
    expect(parseJson('[{"id": 1}, {"id": 2}]')).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("refuses values nested without end", () => {
    expect(fault("[".repeat(100_000))).toMatch(/expected values nested at most 200 deep/);
  });

  test("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("finds a fault exactly where JSON.parse throws", () => {
    // One character of a small document is replaced: the two must agree on every such text.
    const text = '{"a": [1, -2.5e3, true, null, "b\\u00e9\\n"], "c": {}}';
    const piece = fc.constantFrom(...'{}[],:"\\ 0.e-+tn\u0001é', "");
    fc.assert(
      fc.property(fc.nat(text.length - 1), piece, (at, character) => {
        const broken = text.slice(0, at) + character + text.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(broken);
        } catch {
          isJson = false;
        }
        const told = fault(broken);
        expect(told === "none" || told.includes("each key once")).toBe(isJson);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a folder of records", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "salar-records-"));
    for (const [name, text] of Object.entries(RECORD_TEXTS)) {
      writeFileSync(join(folder, `${name}.json`), text ?? "");
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const faults = () => checkFolder(folder).faults.map(formatFault);

  test("is read whole", () => {
    expect(faults()).toEqual([]);
    expect(readRecords(folder).nodes).toHaveLength(JSON.parse(RECORD_TEXTS.nodes ?? "").length);
  });

  test("[R1] a missing file is told, and what it would have held is not missed", () => {
    rmSync(join(folder, "nodes.json"));
    expect(faults()).toEqual([
      expect.stringMatching(/^nodes\.json: the whole file: expected a file/),
    ]);
  });

  test("[R1] a folder in a file's place is told", () => {
    rmSync(join(folder, "nodes.json"));
    mkdirSync(join(folder, "nodes.json"));
    expect(faults()).toHaveLength(1);
  });

  test("[R1] bytes that are not UTF-8 are told", () => {
    writeFileSync(join(folder, "claims.json"), Buffer.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]));
    expect(faults()).toEqual([
      'claims.json: the whole file: expected UTF-8 text, got "bytes that are not UTF-8". (rule R1)',
    ]);
  });

  test("[R1] a file that is not JSON is told with line and column", () => {
    writeFileSync(join(folder, "article.json"), '{\n  "source": "article",\n}\n');
    expect(faults()).toEqual([
      'article.json: line 3, column 1: expected a key in double quotes, got "}". (rule R1)',
    ]);
  });

  test("that breaks rules is refused with every fault on a line of its own", () => {
    writeFileSync(join(folder, "sources.json"), "[");
    writeFileSync(join(folder, "article.json"), "7");
    const read = () => readRecords(folder);
    expect(read).toThrow(DataFaultsError);
    expect(read).toThrow(/^sources\.json: line 1.*\narticle\.json: article: expected an object.*$/);
  });
});

test("all faults are told at once, each for itself", () => {
  const faults = listFaults(({ sources, nodes, claims, paragraphs }) => {
    set(sources, "article", { type: "blog" });
    set(nodes, "russia", { name: "", symbl: "RU" });
    set(claims, "art-01", { object: "agreement-bolivia-russia-2023" });
    set(claims, "art-02", { asOf: "July 2023" });
    set(claims, "art-29", { statement: "YLB is Bolivian" });
    set(paragraphs, 1, { n: 1.5 });
  });
  expect(faults.map((fault) => fault.replace(/ expected.*\(rule/, ""))).toEqual([
    'sources.json: sources[0].type (record "article"): R8)',
    `nodes.json: ${at("nodes", "russia")}.name (record "russia"): R2)`,
    `nodes.json: ${at("nodes", "russia")}.symbl (record "russia"): R2)`,
    'claims.json: claims[1].asOf (record "art-02"): R9)',
    "article.json: article.paragraphs[0].n: R2)",
    'claims.json: claims[0].object (record "art-01"): R4)',
    'claims.json: claims[28].statement (record "art-29"): R19)',
  ]);
});
