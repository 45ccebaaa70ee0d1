import type { CompiledSite } from "#build/site/compile-site.ts";
import type { Story, StoryStep } from "#schema/graph.ts";
import { buildKnownIds } from "#store/known-scopes.ts";
import { formatViewPath, type KnownScopes, parseAddress } from "#view/address.ts";
import { findHomeScope, type Site } from "#view/site.ts";
import { HOME, type Place, type View } from "#view/view.ts";

/** Every page that is prerendered, and the file it is written to. */
export interface PageFile {
  /** What the page shows before a query is read. */
  readonly view: View;
  /** From the site's root; "" for the page that answers every unknown path. */
  readonly path: string;
  /** Below `dist/`. */
  readonly file: string;
}

/** The site's pages: nodes, claims and sources in the order of the records, then the stories' steps. */
export function listPageFiles(
  { graphs }: Pick<CompiledSite, "graphs">,
  site: Site,
): readonly PageFile[] {
  const { world } = graphs;
  const places: readonly Place[] = [
    { page: "home" },
    { page: "about" },
    { page: "path" },
    { page: "embed", claim: null },
    ...[...world.nodes.keys()].map((id): Place => ({ page: "node", id })),
    ...[...world.claims.keys()].map((id): Place => ({ page: "claim", id })),
    ...[...world.sources.keys()].map((id): Place => ({ page: "source", id })),
  ];
  const known: KnownScopes = {
    article: buildKnownIds(graphs.article),
    world: buildKnownIds(world),
    site,
    // A step is told in whichever view the reader is in.
    views: [HOME.display],
    stories: world.stories,
  };
  const steps = world.stories.flatMap((story) =>
    story.steps.map((step, index) => readStep(known, story, step, index + 1)),
  );
  const views = [...places.map((place) => toView(place, site)), ...steps];
  const pages = views.map((view): PageFile => {
    const path = formatViewPath(view);
    return { view, path, file: `${path.slice(1)}index.html` };
  });
  // Static hosts answer any unknown path with this file; only the script can know which it was.
  const lost = toView({ page: "not-found", path: "" }, site);
  return [...pages, { view: lost, path: "", file: "404.html" }];
}

function toView(place: Place, site: Site): View {
  const view = { ...HOME, place };
  return { ...view, scope: findHomeScope(view, site) };
}

/** @throws {Error} When a step's address says anything that the graph does not have. */
function readStep(known: KnownScopes, story: Story, step: StoryStep, n: number): View {
  const { view, faults } = parseAddress(`/story/${story.id}/${n}/`, "", known);
  if (faults.length === 0) return view;
  const told = faults.map(({ name, value }) => `${name}=${value}`).join(", ");
  throw new Error(
    `stories.json: step ${n} of "${story.id}" has the address ${step.address}; expected values the graph has, got ${told}.`,
  );
}

/** Whether search engines are to find a page: not what answers unknown addresses or fills a frame. */
export function isFound({ place }: View): boolean {
  return place.page !== "not-found" && place.page !== "embed";
}
