import { createHash } from "node:crypto";
import { join } from "node:path";
import * as v from "valibot";
import { findCacheDirectory } from "#build/cache/cache-directory.ts";
import { hashSources } from "#build/cache/hash-sources.ts";
import { keepFile, readKept, sweepFiles } from "#build/cache/kept-files.ts";
import { buildGraph, type Graph, type Point } from "#graph/graph.ts";
import type { KeptSeats } from "#layout/kept-seats.ts";
import { layoutGraph } from "#layout/layout.ts";
import { layoutWorld, type WorldLayout } from "#layout/world-layout.ts";
import type { NodeId } from "#schema/graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";
import { NodeIdSchema } from "#schema/ids.ts";

const PointSchema = v.object({ x: v.number(), y: v.number() });
const PlacesSchema = v.array(v.tuple([NodeIdSchema, PointSchema]));
const BoxSchema = v.object({ ...PointSchema.entries, width: v.number(), height: v.number() });
const WorldSchema = v.object({
  places: PlacesSchema,
  regions: v.array(v.object({ id: v.string(), label: v.string(), box: BoxSchema })),
});

/** Kept for every build, and every test, of these records with this code. */
const CACHE = join(findCacheDirectory(), "layouts");

/** The nodes of the article's part as `layoutGraph` places them, some 5 s of work done once. */
export function placeArticle(file: GraphFile, cache = CACHE): ReadonlyMap<NodeId, Point> {
  const source = "src/layout/layout.ts";
  const places = computeOnce({ source, file, cache, schema: PlacesSchema }, (graph) => [
    ...layoutGraph(graph),
  ]);
  return new Map(places);
}

/**
 * The nodes and regions of the world's map as `layoutWorld` places them, some 6 s of work done once.
 *
 * @param kept - An earlier map's places, to begin with.
 */
export function placeWorld(file: GraphFile, kept: KeptSeats, cache = CACHE): WorldLayout {
  const work = {
    source: "src/layout/world-layout.ts",
    ...{ file, cache, schema: WorldSchema },
    begin: JSON.stringify([...kept].map(([id, { box, seats }]) => [id, box, [...seats]])),
  };
  const { places, regions } = computeOnce(work, (graph) => {
    const layout = layoutWorld(graph, { kept });
    return { places: [...layout.positions], regions: [...layout.regions] };
  });
  return { positions: new Map(places), regions };
}

interface Work<T> {
  /** The file that does it. */
  readonly source: string;
  readonly file: GraphFile;
  readonly cache: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What it begins with besides the records, if anything. */
  readonly begin?: string;
}

/**
 * What was computed before from the same records by the same code, or else now: no change of either
 * can be answered with a layout of before. What is computed goes through the file's form, too, so
 * that both ways give the same.
 */
function computeOnce<T>(
  { source, file, cache, schema, begin = "" }: Work<T>,
  compute: (graph: Graph) => T,
): T {
  // What is told in stories moves no node: the layout is not shown them.
  const { stories: _, ...records } = file;
  const hash = createHash("sha256")
    .update(hashSources([source]))
    .update(JSON.stringify(records))
    .update(begin);
  const name = `${hash.digest("hex").slice(0, 32)}.json`;
  let text = readKept(cache, name);
  if (text === null) {
    text = JSON.stringify(compute(buildGraph(records)));
    keepFile(cache, name, text);
    sweepFiles(cache);
  }
  return v.parse(schema, JSON.parse(text));
}
