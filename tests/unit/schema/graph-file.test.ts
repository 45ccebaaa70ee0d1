import { describe, expect, test } from "vitest";
import { DataError } from "#schema/data-error.ts";
import { parseGraphFile } from "#schema/parse-graph-file.ts";
import { readArticleFile } from "../../support/graph-builder.ts";

const file = () => structuredClone(readArticleFile({ bolivia: { x: 1, y: 2 } }));

describe("parseGraphFile", () => {
  test("gives back what it was given", () => {
    expect(parseGraphFile(file())).toEqual(file());
  });

  test("does without article and positions", () => {
    const { article, positions, ...rest } = file();
    expect(article).toBeDefined();
    expect(positions).toEqual({ bolivia: [1, 2] });
    expect(parseGraphFile(rest)).toEqual(rest);
  });

  test.for([
    ["another version", { version: 2 }, 'version: expected 1, got "2"'],
    ["another format", { format: "salar" }, 'format: expected salar-graph, got "salar"'],
    ["no version", { version: undefined }, 'version: expected 1, got "nothing"'],
    ["an extra field", { tales: [] }, 'tales: expected no such field, got "tales"'],
    ["no nodes", { nodes: undefined }, 'nodes: expected a list, got "nothing"'],
    ["nodes that are none", { nodes: {} }, 'nodes: expected a list, got "Object"'],
    ["a truncated node", { nodes: [{ id: "ylb" }] }, 'nodes[0].type: expected a value for "type"'],
    [
      "an unknown kind",
      { nodes: [{ id: "ylb", type: "compny", name: "YLB", summary: "A." }] },
      'got "compny". Did you mean "company"?',
    ],
    [
      "a position off the map",
      { positions: { bolivia: [1e9, 0] } },
      "positions.bolivia[0]: expected a number within a million of 0",
    ],
    ["a position with three axes", { positions: { bolivia: [1, 2, 3] } }, "positions.bolivia"],
    ["a position of no id", { positions: { "Bo livia": [1, 2] } }, "an id of lower-case letters"],
  ] as const)("refuses %s and says so", ([, fields, message]) => {
    const read = () => parseGraphFile({ ...file(), ...fields });
    expect(read).toThrow(DataError);
    expect(read).toThrow(message);
  });

  test.for([null, undefined, 7, "graph", [], [{}]])("refuses %j, which is no graph", (input) => {
    expect(() => parseGraphFile(input)).toThrow(DataError);
  });

  test("names the file, and a rule to look up", () => {
    expect(() => parseGraphFile(null)).toThrow(
      'graph.json: the whole file: expected an object, got "null". (rule R2)',
    );
  });

  test("takes nothing over from a key that would change every object", () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(file()).replace('"positions":{', '"positions":{"__proto__":[1,2],'),
    );
    try {
      parseGraphFile(hostile);
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
    }
    expect(Object.hasOwn(Object.prototype, "0")).toBe(false);
    expect(Reflect.get({}, "0")).toBeUndefined();
  });
});
