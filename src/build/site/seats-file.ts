import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { KeptRegion, KeptSeats } from "#layout/kept-seats.ts";
import type { WorldLayout } from "#layout/world-layout.ts";
import { JsonError, parseJson } from "#records/parse-json.ts";
import { type DataFault, describeIssue } from "#schema/data-error.ts";
import type { NodeId } from "#schema/graph.ts";
import { NodeIdSchema } from "#schema/ids.ts";

/** The file in the records' folder that keeps an earlier map's places. */
export const SEATS_FILE = "seats.json";

const SideSchema = v.pipe(v.number(), v.minValue(1, "a side of at least 1"));
const SeatsSchema = v.record(
  v.string(),
  v.strictObject({
    box: v.tuple([v.number(), v.number(), SideSchema, SideSchema]),
    seats: v.record(NodeIdSchema, v.tuple([v.number(), v.number()])),
  }),
);

/** What a folder keeps of an earlier map, and what is wrong with it; none where there is no such file. */
export function readSeats(folder: string): {
  readonly seats: KeptSeats;
  readonly faults: readonly DataFault[];
} {
  const path = join(folder, SEATS_FILE);
  const none: KeptSeats = new Map();
  if (!existsSync(path)) return { seats: none, faults: [] };
  let value: unknown;
  try {
    value = parseJson(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, expected, received } = error;
    const at = `line ${line}, column ${column}`;
    return {
      seats: none,
      faults: [{ rule: "R1", file: SEATS_FILE, path: at, expected, received }],
    };
  }
  const result = v.safeParse(SeatsSchema, value);
  if (!result.success) {
    const faults = result.issues.map((issue) => ({
      ...{ rule: "R2", file: SEATS_FILE },
      ...describeIssue(issue),
    }));
    return { seats: none, faults };
  }
  return { seats: new Map(Object.entries(result.output).map(toKeptRegion)), faults: [] };
}

type SeatsOfRegion = v.InferOutput<typeof SeatsSchema>[string];

function toKeptRegion([id, { box, seats }]: [string, SeatsOfRegion]): [string, KeptRegion] {
  const [x, y, width, height] = box;
  const points = Object.entries(seats).map(
    ([key, [across, down]]) => [v.parse(NodeIdSchema, key), { x: across, y: down }] as const,
  );
  return [id, { box: { x, y, width, height }, seats: new Map(points) }];
}

/** A map as the text of a seats file: a node a line, in the order of ids, so that a change shows. */
export function formatSeats({ positions, regions }: WorldLayout): string {
  const parts = regions.map(({ id, box: { x, y, width, height } }) => {
    const lines = [...positions]
      .filter(([, at]) => at.x >= x && at.x < x + width && at.y >= y && at.y < y + height)
      .map(([key, at]): [NodeId, string] => [key, `[${at.x}, ${at.y}]`])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, at]) => `      ${JSON.stringify(key)}: ${at}`);
    const box = `    "box": [${x}, ${y}, ${width}, ${height}],`;
    return [
      `  ${JSON.stringify(id)}: {`,
      box,
      `    "seats": {`,
      lines.join(",\n"),
      "    }\n  }",
    ].join("\n");
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}
