import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkFolder } from "#build/site/read-records.ts";
import { formatSeats, readSeats, SEATS_FILE } from "#build/site/seats-file.ts";
import type { Region } from "#graph/graph.ts";
import { formatFault } from "#schema/data-error.ts";
import { id } from "../../support/graph-builder.ts";

const folder = mkdtempSync(join(tmpdir(), "salar-seats-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (text: string): void => writeFileSync(join(folder, SEATS_FILE), text);
const listFaults = (): readonly string[] => readSeats(folder).faults.map(formatFault);

const regions: readonly Region[] = [
  { id: "chile", label: "Chile", box: { x: 8, y: 8, width: 200, height: 300 } },
  { id: "china", label: "China", box: { x: 216, y: 8, width: 300, height: 300 } },
];
const positions = new Map([
  [id("sqm"), { x: 100, y: 200 }],
  [id("catl"), { x: 400, y: 90 }],
  [id("codelco"), { x: 50, y: 60 }],
]);

describe("seats of an earlier map", () => {
  test("are none where the folder has no such file", () => {
    expect(readSeats(join(folder, "nowhere"))).toEqual({ seats: new Map(), faults: [] });
  });

  test("are read as they were written, a node a line in the order of ids", () => {
    const text = formatSeats({ positions, regions });
    write(text);
    expect(text.split("\n").slice(1, 6)).toEqual([
      '  "chile": {',
      '    "box": [8, 8, 200, 300],',
      '    "seats": {',
      '      "codelco": [50, 60],',
      '      "sqm": [100, 200]',
    ]);
    expect(readSeats(folder)).toEqual({
      seats: new Map([
        [
          "chile",
          {
            box: regions[0]?.box,
            seats: new Map([
              [id("codelco"), { x: 50, y: 60 }],
              [id("sqm"), { x: 100, y: 200 }],
            ]),
          },
        ],
        ["china", { box: regions[1]?.box, seats: new Map([[id("catl"), { x: 400, y: 90 }]]) }],
      ]),
      faults: [],
    });
  });

  test("are told of where the file is not JSON", () => {
    write('{ "chile": { "box": [8, 8, 200, 300] "seats": {} } }');
    expect(listFaults()).toEqual([
      'seats.json: line 1, column 38: expected a comma or }, got ""seats": {} } }". (rule R1)',
    ]);
  });

  test.for([
    ['{ "chile": { "box": [8, 8, 200, 300] } }', "a value for"],
    ['{ "chile": { "box": [8, 8, 0, 300], "seats": {} } }', "a side of at least 1"],
    ['{ "chile": { "box": [8, 8, 200, 300], "seats": { "sqm": [1] } } }', "seats.sqm"],
    ['{ "chile": { "box": [8, 8, 200, 300], "seats": { "SQM": [1, 2] } } }', "lower-case letters"],
  ])("are told of where their form is another: %s", ([text = "", expected = ""]) => {
    write(text);
    expect(listFaults()).toHaveLength(1);
    expect(listFaults().join()).toContain(expected);
    expect(checkFolder(folder).faults.map(formatFault)).toContain(listFaults()[0]);
  });
});
