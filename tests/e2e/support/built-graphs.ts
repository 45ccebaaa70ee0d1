import { buildGraph, type Graph } from "#graph/graph.ts";
import { parseGraphFile } from "#schema/parse-graph-file.ts";
import { readBuilt } from "./built-site.ts";

const read = (name: string): Graph => buildGraph(parseGraphFile(JSON.parse(readBuilt(name))));

/** The graphs as the site under test has them: what a page says of their size is held to them. */
export const BUILT: Readonly<Record<"article" | "world", Graph>> = {
  article: read("data/article/graph.json"),
  world: read("data/graph.json"),
};
