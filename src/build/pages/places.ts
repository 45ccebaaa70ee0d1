import type { CompiledSite } from "#build/site/compile-site.ts";
import type { Story, StoryStep } from "#schema/graph.ts";
import { mapKnown } from "#store/known-scopes.ts";
import { formatViewPath, parseAddress } from "#view/address.ts";
import type { KnownScopes } from "#view/known.ts";
import type { Place } from "#view/place.ts";
import { readOf, WHOLE, WITH_PAGE } from "#view/scopes.ts";
import { findHomeScope, type Site } from "#view/site.ts";
import { HOME, type View } from "#view/view.ts";
import type { Language } from "#words/en/language.ts";
import { findPrefix, LANGUAGES } from "#words/languages.ts";

/** Every page that is prerendered, and the file it is written to. */
export interface PageFile {
  /** What the page shows before a query is read. */
  readonly view: View;
  /** Of its words. */
  readonly language: Language;
  /** From the root of its language's pages; "" for the page that answers every unknown path. */
  readonly path: string;
  /** Below `dist/`. */
  readonly file: string;
}

/**
 * The site's pages, language by language: those of whole scopes, then nodes, claims and sources in the
 * order of the records, then the stories' steps.
 */
export function listPageFiles(
  { graphs }: Pick<CompiledSite, "graphs">,
  site: Site,
): readonly PageFile[] {
  const whole = readOf(graphs, WHOLE);
  const homes = WITH_PAGE.map((scope): View => ({ ...HOME, scope }));
  const places: readonly Place[] = [
    { page: "about" },
    { page: "path" },
    { page: "embed", claim: null },
    ...[...whole.nodes.keys()].map((id): Place => ({ page: "node", id })),
    ...[...whole.claims.keys()].map((id): Place => ({ page: "claim", id })),
    ...[...whole.sources.keys()].map((id): Place => ({ page: "source", id })),
  ];
  const known: KnownScopes = {
    graphs: mapKnown(graphs),
    site,
    // A step is told in whichever view the reader is in.
    views: [HOME.display],
    stories: whole.stories,
  };
  const steps = whole.stories.flatMap((story) =>
    story.steps.map((step, index) => readStep(known, story, step, index + 1)),
  );
  const views = [...homes, ...places.map((place) => toView(place, site)), ...steps];
  const pages = LANGUAGES.flatMap((language) =>
    views.map((view): PageFile => {
      const path = formatViewPath(view);
      return { view, language, path, file: `${findPrefix(language.id)}${path.slice(1)}index.html` };
    }),
  );
  // Static hosts answer any unknown path with this file; only the script can know which it was.
  const lost = toView({ page: "not-found", path: "" }, site);
  return [...pages, { view: lost, language: LANGUAGES[0], path: "", file: "404.html" }];
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
