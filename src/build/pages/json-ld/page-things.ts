import type { Graph } from "#graph/graph.ts";
import { formatPath, formatViewPath } from "#view/address.ts";
import type { Place } from "#view/place.ts";
import { findScopePage, START } from "#view/scopes.ts";
import { findStoryStep } from "#view/story-step.ts";
import type { View } from "#view/view.ts";
import type { Words } from "#words/words.ts";
import { buildClaimThing } from "./claim-thing.ts";
import { buildDatasetThing, buildWebsiteThing, websiteAddress } from "./dataset-thing.ts";
import { type JsonLdNode, type JsonLdSite, toPageAddress } from "./json-ld.ts";
import { buildNodeThing } from "./node-thing.ts";
import { buildSourceThing, listSourceClaims } from "./source-thing.ts";

/** What a page's things are told from. */
export interface PageThingsInput {
  readonly site: JsonLdSite;
  readonly words: Words;
  /**
   * All records, whatever the page's scope: a thing has no date, so what is told of it has to hold at
   * the newest there is. Whom the article still calls president may have left since.
   */
  readonly world: Graph;
  readonly view: View;
  readonly dataVersion: string;
  readonly dataDate: string;
  /** Of the page, as its head has them. */
  readonly heading: string;
  readonly description: string;
}

/** What a page is about, the page and the site, as things of schema.org that refer to each other. */
export function listPageThings(input: PageThingsInput): readonly JsonLdNode[] {
  const { site, words, view } = input;
  const subjects = listSubjects(input);
  const page = buildPageThing(input, subjects[0]?.["@id"]);
  const isLost = view.place.page === "not-found";
  return isLost ? [page] : [page, ...subjects, buildWebsiteThing(site, words)];
}

/** What the page is about first, then what that refers to. */
function listSubjects({ site, words, world, view, dataVersion, dataDate }: PageThingsInput) {
  const at = findStoryStep(world.stories, view.story);
  if (at !== null) return [buildStepThing(site, view, at.step.title)];
  const { place } = view;
  switch (place.page) {
    case "node": {
      const node = world.nodes.get(place.id);
      return node === undefined ? [] : [buildNodeThing(site, words, world, node)];
    }
    case "claim": {
      const claim = world.claims.get(place.id);
      return claim === undefined ? [] : [buildClaimThing(site, words, world, claim)];
    }
    case "source": {
      const source = world.sources.get(place.id);
      if (source === undefined) return [];
      return [buildSourceThing(site, source), ...listSourceClaims(site, world, source.id)];
    }
    case "home":
    case "about":
      return [buildDatasetThing(site, words, world, { version: dataVersion, date: dataDate })];
    case "path":
    case "embed":
    case "not-found":
      return [];
  }
}

function buildStepThing(site: JsonLdSite, view: View, name: string): JsonLdNode {
  return {
    "@type": "CreativeWork",
    "@id": `${toPageAddress(site, formatViewPath(view))}#step`,
    name,
  };
}

/** The page itself; one that answers unknown addresses has no address of its own. */
function buildPageThing(input: PageThingsInput, subject: JsonLdNode[string]): JsonLdNode {
  const { site, words, view, heading, description } = input;
  const isLost = view.place.page === "not-found";
  const address = isLost ? undefined : toPageAddress(site, formatViewPath(view));
  return {
    "@type": view.place.page === "about" ? "AboutPage" : "WebPage",
    "@id": address,
    url: address,
    name: heading,
    description,
    inLanguage: words.language,
    isPartOf: address === undefined ? undefined : { "@id": websiteAddress(site) },
    mainEntity: subject === undefined ? undefined : { "@id": subject },
    breadcrumb: buildBreadcrumb(input),
  };
}

const ROOT = findScopePage(START);

/** The way to the page from the home page; none for that page itself and for those off the path. */
function buildBreadcrumb(input: PageThingsInput): JsonLdNode | undefined {
  const { site, words, view, heading } = input;
  const { page } = view.place;
  const isRoot = formatViewPath(view) === ROOT;
  if (isRoot || page === "not-found" || page === "embed") return undefined;
  const steps = [
    { name: words.chapter("heads").site, path: ROOT },
    ...listParents(input),
    { name: heading, path: formatViewPath(view) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: toPageAddress(site, path),
    })),
  };
}

/** A claim stands below its subject. */
function listParents({ world, view }: PageThingsInput) {
  const { place, story } = view;
  if (story !== null || place.page !== "claim") return [];
  const claim = world.claims.get(place.id);
  const subject = claim === undefined ? undefined : world.nodes.get(claim.subject);
  if (subject === undefined) return [];
  const parent: Place = { page: "node", id: subject.id };
  return [{ name: subject.name, path: formatPath(parent) }];
}
