import type { Graph } from "#graph/graph.ts";
import { formatPath, formatViewPath } from "#view/address.ts";
import { findStoryStep } from "#view/story-step.ts";
import type { Place, View } from "#view/view.ts";
import { buildClaimThing } from "./claim-thing.ts";
import { buildDatasetThing, buildWebsiteThing, websiteAddress } from "./dataset-thing.ts";
import { type JsonLdNode, type JsonLdSite, toAddress } from "./json-ld.ts";
import { buildNodeThing } from "./node-thing.ts";
import { buildSourceThing, listSourceClaims } from "./source-thing.ts";

/** What a page's things are told from. */
export interface PageThingsInput {
  readonly site: JsonLdSite;
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
  const { site, view } = input;
  const subjects = listSubjects(input);
  const page = buildPageThing(input, subjects[0]?.["@id"]);
  const isLost = view.place.page === "not-found";
  return isLost ? [page] : [page, ...subjects, buildWebsiteThing(site)];
}

/** What the page is about first, then what that refers to. */
function listSubjects({ site, world, view, dataVersion, dataDate }: PageThingsInput) {
  const at = findStoryStep(world.stories, view.story);
  if (at !== null) return [buildStepThing(site, view, at.step.title)];
  const { place } = view;
  switch (place.page) {
    case "node": {
      const node = world.nodes.get(place.id);
      return node === undefined ? [] : [buildNodeThing(site, world, node)];
    }
    case "claim": {
      const claim = world.claims.get(place.id);
      return claim === undefined ? [] : [buildClaimThing(site, world, claim)];
    }
    case "source": {
      const source = world.sources.get(place.id);
      if (source === undefined) return [];
      return [buildSourceThing(site, source), ...listSourceClaims(site, world, source.id)];
    }
    case "home":
    case "about":
      return [buildDatasetThing(site, world, { version: dataVersion, date: dataDate })];
    case "path":
    case "embed":
    case "not-found":
      return [];
  }
}

function buildStepThing(site: JsonLdSite, view: View, name: string): JsonLdNode {
  return { "@type": "CreativeWork", "@id": `${toPageAddress(site, view)}#step`, name };
}

const toPageAddress = (site: JsonLdSite, view: View): string =>
  toAddress(site, formatViewPath(view));

/** The page itself; one that answers unknown addresses has no address of its own. */
function buildPageThing(input: PageThingsInput, subject: JsonLdNode[string]): JsonLdNode {
  const { site, view, heading, description } = input;
  const address = view.place.page === "not-found" ? undefined : toPageAddress(site, view);
  return {
    "@type": view.place.page === "about" ? "AboutPage" : "WebPage",
    "@id": address,
    url: address,
    name: heading,
    description,
    inLanguage: "en",
    isPartOf: address === undefined ? undefined : { "@id": websiteAddress(site) },
    mainEntity: subject === undefined ? undefined : { "@id": subject },
    breadcrumb: buildBreadcrumb(input),
  };
}

/** The way to the page from the home page; none for that page itself and for those off the path. */
function buildBreadcrumb(input: PageThingsInput): JsonLdNode | undefined {
  const { site, view, heading } = input;
  const { page } = view.place;
  const isRoot = page === "home" && view.story === null;
  if (isRoot || page === "not-found" || page === "embed") return undefined;
  const steps = [
    { name: "Salar", path: "/" },
    ...listParents(input),
    { name: heading, path: formatViewPath(view) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: toAddress(site, path),
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
