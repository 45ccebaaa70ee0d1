import type { Graph } from "#graph/graph.ts";
import { formatPath } from "#view/address.ts";
import type { Place } from "#view/view.ts";

/** Every page that is prerendered, and the file it is written to. */
export interface PageFile {
  readonly place: Place;
  /** From the site's root; "" for the page that answers every unknown path. */
  readonly path: string;
  /** Below `dist/`. */
  readonly file: string;
}

/** The site's pages, in the order of the records. */
export function listPageFiles(graph: Graph): readonly PageFile[] {
  const places: readonly Place[] = [
    { page: "home" },
    { page: "about" },
    ...[...graph.nodes.keys()].map((id): Place => ({ page: "node", id })),
    ...[...graph.claims.keys()].map((id): Place => ({ page: "claim", id })),
    ...[...graph.sources.keys()].map((id): Place => ({ page: "source", id })),
  ];
  const pages = places.map((place): PageFile => {
    const path = formatPath(place);
    return { place, path, file: `${path.slice(1)}index.html` };
  });
  // Static hosts answer any unknown path with this file; only the script can know which it was.
  return [...pages, { place: { page: "not-found", path: "" }, path: "", file: "404.html" }];
}
