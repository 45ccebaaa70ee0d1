import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { buildGraphJsonSchema } from "#build/schema/json-schema.ts";
import { DESCRIPTIONS, GRAPH_DESCRIPTION } from "#build/schema/json-schema-words.ts";
import { GraphFileSchema } from "#schema/graph-file.ts";
import { FACT_UNITS, PREDICATES, STATUSES } from "#schema/vocabulary.ts";
import {
  claim,
  graphFile,
  node,
  readArticleFile,
  readWorldFile,
  source,
} from "../../support/graph-builder.ts";
import { isValid } from "../../support/validate-json-schema.ts";

const schema = buildGraphJsonSchema();

/** A small file in which every field there is stands at least once. */
const SMALL: unknown = JSON.parse(
  JSON.stringify({
    ...graphFile({
      sources: [source({ publishedApprox: true, weak: true, note: "A digest." })],
      nodes: [
        node({
          ...{
            id: "uyuni",
            type: "salt-flat",
            name: "Salar de Uyuni",
            label: "Uyuni",
            symbol: "U",
          },
          ...{ names: { es: "Salar de Uyuni" }, aliases: ["Tunupa"] },
          coordinates: { lat: -20.1, lon: -67.5, approx: true },
          facts: [
            {
              ...{
                label: "Area",
                measure: "area",
                value: 10_582,
                min: 10_000,
                max: 11_000,
                unit: "km²",
              },
              ...{ asOf: "2022-05", source: "test-source", note: "By satellite." },
            },
          ],
        }),
      ],
      claims: [
        claim({
          ...{ subject: "uyuni", predicate: "contains", object: "lithium", asOfApprox: true },
          ...{ detail: "in brine", attributedTo: "ramos", conflictsWith: ["other"], remark: true },
          sources: [{ source: "test-source", paragraph: 2 }],
          note: "Average.",
          quantity: {
            ...{ measure: "concentration", value: 500, min: 400, max: 600, unit: "ppm" },
            ...{ of: "lithium", period: "2022", qualifier: "about" },
          },
        }),
      ],
      article: {
        source: "test-source",
        paragraphs: [{ n: 2, digest: "It holds lithium.", mentions: ["uyuni"], claims: [] }],
      },
      positions: { uyuni: { x: 1.5, y: -2 } },
    }),
    stories: [
      {
        ...{ id: "uyuni", type: "question", title: "What is in Uyuni?", summary: "Its brine." },
        steps: [
          {
            ...{ title: "Lithium", address: "/node/uyuni/?as-of=2024", caption: "It is there." },
            claims: ["uyuni-contains-lithium"],
            expect: {
              standings: { "uyuni contains lithium": "established" },
              nodes: ["uyuni"],
            },
          },
        ],
      },
    ],
    regions: [{ id: "andes", label: "Andes", box: [-10, -20, 300, 200.5] }],
  }),
);

/** Objects that may be without any field. */
const BARE: readonly string[] = ["names", "positions", "expect", "standings"];

/** Every place in a value that can be changed: the keys that lead to it. */
function listPlaces(value: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [place];
  return [
    place,
    ...Object.entries(value).flatMap(([key, item]) => listPlaces(item, [...place, key])),
  ];
}

/** A copy with the value at a place replaced; `undefined` takes it away. */
function withValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((item, i) => (i === Number(key) ? withValue(item, rest, next) : item));
  const changed = Object.entries(v.parse(v.record(v.string(), v.unknown()), value)).map(
    ([name, item]) => [name, name === key ? withValue(item, rest, next) : item] as const,
  );
  return Object.fromEntries(changed.filter(([, item]) => item !== undefined));
}

describe("the JSON Schema of the graph", () => {
  test("takes the compiled graph, the article's and the world's", () => {
    const positions = { bolivia: { x: 1.5, y: -2 } };
    for (const file of [readArticleFile(positions), readWorldFile(positions)]) {
      expect(isValid(schema, JSON.parse(JSON.stringify(file)))).toBe(true);
    }
  });

  test("says what the schema in the code says, wherever a graph is broken", () => {
    expect(isValid(schema, SMALL)).toBe(true);
    const place = fc.constantFrom(...listPlaces(SMALL));
    const value = fc.constantFrom(
      ...[undefined, null, true, 0, 1, -1.5, 1e7, "", "x", "Not an id", "2024-09", "2024-13"],
      ...[
        "established",
        "part-of",
        "x".repeat(90),
        [],
        {},
        [1, 2],
        [1, 2, 3],
        { source: "article" },
      ],
    );
    fc.assert(
      fc.property(place, value, (where, what) => {
        const broken = withValue(SMALL, where, what);
        // An item taken out of a list leaves a hole, which JSON has not.
        fc.pre(broken !== undefined && !JSON.stringify(broken).includes("[null"));
        // Valibot reads an empty list as an object without fields.
        fc.pre(!(Array.isArray(what) && BARE.includes(where.at(-1) ?? "")));
        const read: unknown = JSON.parse(JSON.stringify(broken));
        // Addresses are the one thing JSON Schema only annotates ("format": "uri").
        fc.pre(where.at(-1) !== "url" || typeof what !== "string");
        expect(isValid(schema, read)).toBe(v.is(GraphFileSchema, read));
      }),
      { numRuns: 1_000 },
    );
  });

  test("refuses fields it does not know, at every depth", () => {
    const objects = listPlaces(SMALL).filter(
      (place) => !["positions"].includes(place.at(-1) ?? ""),
    );
    for (const place of objects) {
      const inside = place.reduce<unknown>((value, key) => Reflect.get(Object(value), key), SMALL);
      if (typeof inside !== "object" || inside === null || Array.isArray(inside)) continue;
      const extra = withValue(SMALL, place, { ...inside, extra: 1 });
      expect([place.join("."), isValid(schema, extra)]).toEqual([place.join("."), false]);
    }
  });

  test("lists the vocabularies", () => {
    const text = JSON.stringify(schema);
    for (const words of [Object.keys(PREDICATES), STATUSES, FACT_UNITS]) {
      expect(text).toContain(`"enum":${JSON.stringify(words)}`);
    }
  });

  test("stands anywhere, and tells what each of its parts is", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(JSON.stringify(schema)).not.toContain("$id");
    const { $defs } = v.parse(v.looseObject({ $defs: v.record(v.string(), v.unknown()) }), schema);
    for (const definition of [schema, ...Object.values($defs)]) {
      expect(definition).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
      });
    }
  });

  test("describes only parts and fields there are", () => {
    const Definition = v.looseObject({
      properties: v.optional(v.record(v.string(), v.unknown()), {}),
    });
    const Root = v.looseObject({ ...Definition.entries, $defs: v.record(v.string(), Definition) });
    const { $defs, properties } = v.parse(Root, schema);
    expect(Object.keys(DESCRIPTIONS).toSorted()).toEqual(Object.keys($defs).toSorted());
    for (const [name, { fields = {} }] of Object.entries(DESCRIPTIONS)) {
      expect(Object.keys($defs[name]?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(fields)),
      );
    }
    expect(Object.keys(GRAPH_DESCRIPTION.fields ?? {})).toEqual(Object.keys(properties));
  });
});
