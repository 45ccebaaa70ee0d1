import fc from "fast-check";
import * as v from "valibot";
import type { Story } from "#schema/graph.ts";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "#schema/ids.ts";
import { PartialDateSchema } from "#schema/partial-date.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { KnownIds, KnownScopes } from "#view/known.ts";
import { HOPS } from "#view/parameter-focus.ts";
import type { Place } from "#view/place.ts";
import { SCOPES } from "#view/scopes.ts";
import { hasAll, type Site, toHas } from "#view/site.ts";
import { withKinds, withQuery, withStatuses } from "#view/transitions.ts";
import { findSelectedClaim, HOME, type View } from "#view/view.ts";

export const node = (id: string) => v.parse(NodeIdSchema, id);
const NODES = ["bolivia", "lithium", "magnesium", "potassium", "russia", "ylb"].map(node);
const MINERALS = ["lithium", "magnesium", "potassium"].map(node);
const COUNTRIES = ["bolivia", "russia"].map(node);
const CLAIMS = ["art-01", "art-02"].map((id) => v.parse(ClaimIdSchema, id));
const SOURCE = v.parse(SourceIdSchema, "article");
/** What only the world has. */
const FAR_NODES = ["boron", "catl", "chile", "salar-de-uyuni"].map(node);
const FAR_CLAIM = v.parse(ClaimIdSchema, "bo-001");
const FAR_SOURCE = v.parse(SourceIdSchema, "annual-report");

export const has = (list: readonly string[]) => (id: string) => list.includes(id);
export const article: KnownIds = {
  isNode: has(NODES),
  isMineral: has(MINERALS),
  isCountry: has(COUNTRIES),
  isClaim: has(CLAIMS),
  isSource: has([SOURCE]),
};
export const world: KnownIds = {
  isNode: has([...NODES, ...FAR_NODES]),
  isMineral: has([...MINERALS, "boron"]),
  isCountry: has([...COUNTRIES, "chile"]),
  isClaim: has([...CLAIMS, FAR_CLAIM]),
  isSource: has([SOURCE, FAR_SOURCE]),
};
const ids = { nodes: new Set(NODES), claims: new Set(CLAIMS), sources: new Set([SOURCE]) };
export const SITE: Site = { base: "/", start: ids };
export const TOUR: Story = {
  id: v.parse(StoryIdSchema, "tour"),
  type: "story",
  title: "A tour",
  summary: "Two steps.",
  steps: [
    { title: "One", address: "/node/ylb/?mineral=potassium&as-of=2023-07", caption: "First." },
    { title: "Two", address: "/path/?from=catl&to=salar-de-uyuni", caption: "Second." },
  ],
};
const VIEWS = ["graph", "outline"] as const;
export const known: KnownScopes = {
  graphs: { article, world },
  site: SITE,
  views: VIEWS,
  stories: [TOUR],
};

const anyDate = fc
  .oneof(
    fc.integer({ min: 1900, max: 2100 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )
  .map((text) => v.parse(PartialDateSchema, text));

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ page: "home" }),
  fc.constant<Place>({ page: "about" }),
  fc.constant<Place>({ page: "path" }),
  fc.constantFrom(...NODES, ...FAR_NODES).map((id): Place => ({ page: "node", id })),
  fc.constantFrom(...CLAIMS, FAR_CLAIM).map((id): Place => ({ page: "claim", id })),
  fc.constantFrom(SOURCE, FAR_SOURCE).map((id): Place => ({ page: "source", id })),
  fc
    .option(fc.constantFrom(...CLAIMS, FAR_CLAIM))
    .map((claim): Place => ({ page: "embed", claim })),
);

const anyEnd = fc.option(fc.constantFrom(...NODES, ...FAR_NODES));

/** Every view that transitions can reach: lists sorted, defaults as null, focus only with a node. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    place: anyPlace,
    from: anyEnd,
    to: anyEnd,
    sel: anyEnd,
    scope: fc.constantFrom(...SCOPES),
    display: fc.constantFrom(...VIEWS),
    minerals: fc.subarray(MINERALS).map((list) => list.toSorted()),
    countries: fc.subarray(COUNTRIES).map((list) => list.toSorted()),
    match: fc.constantFrom("any", "all"),
    kinds: fc.subarray([...NODE_TYPES]),
    statuses: fc.subarray([...STATUSES]),
    asOf: fc.option(anyDate),
    knownBy: fc.option(anyDate),
    since: fc.option(anyDate),
    focus: fc.option(fc.constantFrom(...HOPS)),
    expand: fc.subarray(NODES).map((list) => list.toSorted()),
    q: fc.string({ unit: "binary", maxLength: 220 }),
    reader: fc.boolean(),
  })
  .map(({ kinds, statuses, from, to, sel, scope, focus, q, reader, match: joint, ...rest }) => {
    // Without two values of a facet there is nothing to join.
    const match = rest.minerals.length > 1 || rest.countries.length > 1 ? joint : "any";
    const { place } = rest;
    const { page } = place;
    const isEmbed = page === "embed";
    const canSelect = isEmbed
      ? findSelectedClaim({ place }) === null
      : page === "source" || page === "about" || page === "path";
    const chosen = canSelect ? sel : null;
    const ends = page === "path" || isEmbed ? { from, to } : { from: null, to: null };
    const hasCentre = page === "node" || chosen !== null;
    const focused = { focus: hasCentre ? focus : null, reader: reader && !isEmbed };
    const named = { ...HOME, ...rest, match, ...ends, ...focused, sel: chosen };
    const view = { ...named, scope: hasAll(named, toHas("article", SITE)) ? scope : "world" };
    return withQuery(withStatuses(withKinds(view, kinds), statuses), q);
  });
