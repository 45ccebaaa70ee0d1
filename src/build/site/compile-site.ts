import { createHash } from "node:crypto";
import { sliceArticle } from "#graph/article-scope.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { compileGraph } from "#records/compile-graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";
import { type ByScope, readOf, type Scope, START, WHOLE } from "#view/scopes.ts";
import { placeArticle, placeWorld } from "./place-nodes.ts";
import { readRecords } from "./read-records.ts";
import { readSeats } from "./seats-file.ts";

/** The records as published, and indexed, for each scope. */
export interface CompiledSite {
  /** Eight hexadecimal digits that name the records: the same records and places have the same. */
  readonly dataVersion: string;
  readonly files: ByScope<GraphFile>;
  readonly graphs: ByScope<Graph>;
}

/** The compiled records while the development server runs. */
export interface LiveSite {
  /** Compiles when first asked. */
  readonly read: () => CompiledSite;
  /** Compiles anew, as when a record was edited; on a fault the last good graph stays. */
  readonly refresh: () => void;
}

/**
 * Reads, checks, places and compiles the records of a folder. The article's part has a drawing of its
 * own: its places do not depend on what the world holds besides.
 *
 * @throws {DataFaultsError} When any rule of `data/README.md` is broken; it lists all faults.
 */
export function compileSite(folder: string): CompiledSite {
  const records = readRecords(folder);
  const all = compileGraph(records);
  const article = sliceArticle(all);
  const { positions = {} } = compileGraph(records, placeArticle(article));
  const world = placeWorld(all, readSeats(folder).seats);
  const drawn: ByScope<GraphFile> = {
    [WHOLE]: compileGraph(records, world.positions, world.regions),
    [START]: { ...article, positions },
  };
  const dataVersion = findDataVersion(drawn);
  const files: Partial<Record<Scope, GraphFile>> = {};
  const graphs: Partial<Record<Scope, Graph>> = {};
  for (const scope of [WHOLE, START]) {
    const file = withDataVersion(readOf(drawn, scope), dataVersion);
    files[scope] = file;
    graphs[scope] = buildGraph(file);
  }
  return { dataVersion, files, graphs };
}

function findDataVersion(files: CompiledSite["files"]): string {
  const text = JSON.stringify([files[WHOLE], files[START]]);
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** At the file's beginning, where it is found without reading the whole. */
function withDataVersion(file: GraphFile, dataVersion: string): GraphFile {
  const { format, version, ...records } = file;
  return { format, version, dataVersion, ...records };
}

/** Keeps one compiled site for the development server's many requests. */
export function createLiveSite(folder: string): LiveSite {
  let site: CompiledSite | null = null;
  return {
    read: () => {
      site ??= compileSite(folder);
      return site;
    },
    refresh: () => {
      try {
        site = compileSite(folder);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    },
  };
}
