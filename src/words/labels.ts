import type { NodeType, Predicate, Status } from "#schema/graph.ts";
import type { NameLanguage, SourceType } from "#schema/vocabulary.ts";

/** A kind's name, singular and plural, as headings and checkboxes have it. */
export const KIND_LABELS: Readonly<
  Record<NodeType, { readonly one: string; readonly many: string }>
> = {
  country: { one: "Country", many: "Countries" },
  region: { one: "Region", many: "Regions" },
  company: { one: "Company", many: "Companies" },
  institution: { one: "Institution", many: "Institutions" },
  person: { one: "Person", many: "People" },
  "salt-flat": { one: "Salt flat", many: "Salt flats" },
  project: { one: "Project", many: "Projects" },
  mineral: { one: "Mineral", many: "Minerals" },
  product: { one: "Product", many: "Products" },
  process: { one: "Process", many: "Processes" },
  application: { one: "Application", many: "Applications" },
  agreement: { one: "Agreement", many: "Agreements" },
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  established: "Established",
  agreed: "Agreed",
  negotiating: "Negotiating",
  proposed: "Proposed",
  suspended: "Suspended",
  ended: "Ended",
};

/** What each standing means, for the key. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  established: "in force, operating or plain fact",
  agreed: "signed, not yet in force",
  negotiating: "under negotiation",
  proposed: "planned or proposed",
  suspended: "halted for now",
  ended: "over",
};

/** Headings for a node's relations, seen from its subject and from its object. */
export const PREDICATE_HEADINGS: Readonly<
  Record<Predicate, { readonly asSubject: string; readonly asObject: string }>
> = {
  "located-in": { asSubject: "Located in", asObject: "Lie here" },
  "based-in": { asSubject: "Based in", asObject: "Based here" },
  contains: { asSubject: "Contains", asObject: "Found in" },
  "draws-from": { asSubject: "Draws brine from", asObject: "Worked by" },
  operates: { asSubject: "Operates", asObject: "Operated by" },
  owns: { asSubject: "Owns", asObject: "Owned by" },
  produces: { asSubject: "Produces", asObject: "Produced by" },
  uses: { asSubject: "Uses", asObject: "Used by" },
  "party-to": { asSubject: "Party to", asObject: "Parties" },
  covers: { asSubject: "Covers", asObject: "Covered by" },
  leads: { asSubject: "Leads", asObject: "Led by" },
  represents: { asSubject: "Represents", asObject: "Represented by" },
  supplies: { asSubject: "Supplies", asObject: "Supplied by" },
  "exports-to": { asSubject: "Exports to", asObject: "Imports from" },
  regulates: { asSubject: "Regulates", asObject: "Regulated by" },
  "made-from": { asSubject: "Made from", asObject: "Made into" },
  "by-product-of": { asSubject: "By-product of", asObject: "By-products" },
  "used-in": { asSubject: "Used in", asObject: "Uses" },
  "part-of": { asSubject: "Part of", asObject: "Parts" },
};

/** The predicate between two names, read from its subject: "Ramos leads YLB". */
export const PREDICATE_VERBS: Readonly<Record<Predicate, string>> = {
  "located-in": "is located in",
  "based-in": "is based in",
  contains: "contains",
  "draws-from": "draws from",
  operates: "operates",
  owns: "owns",
  produces: "produces",
  uses: "uses",
  "party-to": "is party to",
  covers: "covers",
  leads: "leads",
  represents: "represents",
  supplies: "supplies",
  "exports-to": "exports to",
  regulates: "regulates",
  "made-from": "is made from",
  "by-product-of": "is a by-product of",
  "used-in": "is used in",
  "part-of": "is part of",
};

export const LANGUAGE_LABELS: Readonly<Record<NameLanguage, string>> = {
  es: "Spanish",
  ru: "Russian",
  zh: "Chinese",
};

export const SOURCE_TYPE_LABELS: Readonly<Record<SourceType, string>> = {
  news: "News",
  official: "Official",
  company: "Company",
  reference: "Reference",
  academic: "Academic",
};
