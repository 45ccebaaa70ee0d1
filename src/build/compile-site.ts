import { buildGraph, type Graph } from "#graph/graph.ts";
import type { GraphFile } from "#schema/graph-file.ts";
import { layoutGraph } from "./layout/layout.ts";
import { compileGraph } from "./records/compile-graph.ts";
import { readRecords } from "./records/read-records.ts";

/** The records as published, and indexed. */
export interface CompiledSite {
  readonly file: GraphFile;
  readonly graph: Graph;
}

/** The compiled records while the development server runs. */
export interface LiveSite {
  /** Compiles when first asked. */
  readonly read: () => CompiledSite;
  /** Compiles anew, as when a record was edited; on a fault the last good graph stays. */
  readonly refresh: () => void;
}

/**
 * Reads, checks, places and compiles the records of a folder.
 *
 * @throws {DataFaultsError} When any rule of `data/README.md` is broken; it lists all faults.
 */
export function compileSite(folder: string): CompiledSite {
  const records = readRecords(folder);
  const positions = layoutGraph(buildGraph(compileGraph(records)));
  const file = compileGraph(records, positions);
  return { file, graph: buildGraph(file) };
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
