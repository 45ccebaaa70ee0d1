/**
 * The closed word lists of the records. Their order is the order in which the interface lists them.
 * Each is documented in `data/README.md`.
 */

export const NODE_TYPES = [
  "country",
  "region",
  "company",
  "institution",
  "community",
  "person",
  "salt-flat",
  "protected-area",
  "project",
  "mineral",
  "product",
  "process",
  "application",
  "agreement",
] as const;
/** What a node is; the interface calls it the node's kind. */
export type NodeType = (typeof NODE_TYPES)[number];

/** From the firmest standing to the least firm; a bundle of relations is drawn by its firmest. */
export const STATUSES = [
  "established",
  "agreed",
  "negotiating",
  "proposed",
  "suspended",
  "ended",
] as const;
/** What a claim says of its relation; what holds on a date is called the relation's standing. */
export type Status = (typeof STATUSES)[number];

/**
 * What a relation's standing on a date is called: its status, or more exactly that another agreement
 * has taken the place of its agreement (`superseded`), or that what was signed is not in force.
 */
export const STANDING_NAMES = [...STATUSES, "superseded", "not-in-force"] as const;
export type StandingName = (typeof STANDING_NAMES)[number];

/** Which node types each predicate may join, subject to object (rule R6). */
export const PREDICATES = {
  "located-in": {
    from: ["salt-flat", "project", "institution", "community", "protected-area"],
    to: ["country"],
  },
  "based-in": { from: ["company"], to: ["country"] },
  contains: { from: ["salt-flat"], to: ["mineral"] },
  "draws-from": { from: ["project"], to: ["salt-flat"] },
  operates: { from: ["company"], to: ["project"] },
  owns: { from: ["company", "country", "institution"], to: ["company", "project"] },
  produces: { from: ["project", "company", "country"], to: ["product", "mineral"] },
  uses: { from: ["project"], to: ["process"] },
  "party-to": { from: ["company", "country", "institution", "community"], to: ["agreement"] },
  covers: {
    from: ["agreement"],
    to: ["mineral", "product", "salt-flat", "project", "process"],
  },
  supersedes: { from: ["agreement"], to: ["agreement"] },
  leads: { from: ["person"], to: ["company", "institution", "country"] },
  represents: { from: ["person"], to: ["country", "company"] },
  supplies: { from: ["company"], to: ["company"] },
  finances: { from: ["institution", "company", "country"], to: ["project", "company"] },
  "exports-to": { from: ["country"], to: ["country"] },
  regulates: {
    from: ["institution"],
    to: ["company", "project", "mineral", "agreement", "protected-area", "salt-flat"],
  },
  "lives-by": { from: ["community"], to: ["salt-flat"] },
  opposes: {
    from: ["community", "person", "institution", "company", "country"],
    to: ["project", "agreement", "company", "institution", "country", "community"],
  },
  "consulted-on": {
    from: ["community", "institution"],
    to: ["project", "agreement", "protected-area"],
  },
  affects: {
    from: ["project", "company", "process", "agreement"],
    to: ["salt-flat", "community", "protected-area"],
  },
  protects: {
    from: ["institution", "protected-area"],
    to: ["salt-flat", "community", "protected-area"],
  },
  "made-from": { from: ["mineral", "product"], to: ["mineral", "product"] },
  "by-product-of": { from: ["mineral", "product"], to: ["mineral", "product"] },
  "used-in": { from: ["mineral", "product"], to: ["mineral", "product", "application"] },
  "part-of": { from: ["salt-flat", "company", "country"], to: ["salt-flat", "company", "region"] },
} as const satisfies Record<string, { from: readonly NodeType[]; to: readonly NodeType[] }>;
export type Predicate = keyof typeof PREDICATES;

const isPredicate = (word: string): word is Predicate => Object.hasOwn(PREDICATES, word);
/** The predicates in their order above. */
export const PREDICATE_WORDS: readonly Predicate[] = Object.keys(PREDICATES).filter(isPredicate);

/** `part-of` joins like to like, and a country to its region: the only predicate not a full product. */
export const PART_OF_PAIRS: readonly (readonly [NodeType, NodeType])[] = [
  ["salt-flat", "salt-flat"],
  ["company", "company"],
  ["country", "region"],
];

export const SOURCE_TYPES = ["news", "official", "company", "reference", "academic"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** The languages names are given in beside English (ISO 639-1). */
export const NAME_LANGUAGES = ["es", "ru", "zh"] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export const MEASURES = [
  "capacity",
  "output",
  "sales",
  "export",
  "import-share",
  "export-share",
  "stake",
  "concentration",
  "ratio",
  "resource",
  "reserve",
  "quota",
  "price-paid",
  "investment",
  "contract-value",
  "offtake",
  "recovery",
  "share",
  "area",
  "price",
  "water-use",
  "brine-use",
  "royalty",
  "state-income",
  "payment",
  "other",
] as const;

/** Units a claim's quantity may have; LCE is lithium carbonate equivalent, 5.323 t per t Li. */
export const QUANTITY_UNITS = [
  "t",
  "t/yr",
  "t LCE",
  "t/yr LCE",
  "t Li",
  "%",
  "mg/L",
  "ppm",
  "wt%",
  "ratio",
  "USD",
  "EUR",
  "CNY",
  "USD/t",
  "ha",
  "km²",
  "m³",
  "m³/yr",
  "m³/t",
  "l/s",
  "years",
  "h",
] as const;
/** Units a node's fact may have besides. */
export const FACT_UNITS = [
  ...QUANTITY_UNITS,
  "m",
  "months",
  "count",
  "BOB",
  "CAD",
  "CNY/t",
] as const;

export const QUALIFIERS = ["about", "up to", "at least", "forecast"] as const;
