import { CHROME } from "./chrome.ts";
import { DIAGRAM } from "./diagram.ts";
import { FAULTS } from "./faults.ts";
import { PANEL_PAGE } from "./panel-page.ts";
import { PARAMETER_TEXTS } from "./parameters.ts";
import { plural } from "./plural.ts";
import { TITLES } from "./titles.ts";

/**
 * What comes with every page: what shows first, and what must not wait for a network that has failed.
 * "{name}" is a place that is filled; a message in several forms goes by the number "{n}".
 */
export const PAGE = {
  ...CHROME,
  ...DIAGRAM,
  ...FAULTS,
  ...TITLES,
  /** A kind's name, singular and plural, as headings and checkboxes have it. */
  kinds: {
    country: { one: "Country", many: "Countries" },
    region: { one: "Region", many: "Regions" },
    company: { one: "Company", many: "Companies" },
    institution: { one: "Institution", many: "Institutions" },
    community: { one: "Community", many: "Communities" },
    person: { one: "Person", many: "People" },
    "salt-flat": { one: "Salt flat", many: "Salt flats" },
    "protected-area": { one: "Protected area", many: "Protected areas" },
    project: { one: "Project", many: "Projects" },
    mineral: { one: "Mineral", many: "Minerals" },
    product: { one: "Product", many: "Products" },
    process: { one: "Process", many: "Processes" },
    application: { one: "Application", many: "Applications" },
    agreement: { one: "Agreement", many: "Agreements" },
  },
  standings: {
    established: "Established",
    agreed: "Agreed",
    negotiating: "Negotiating",
    proposed: "Proposed",
    suspended: "Suspended",
    ended: "Ended",
    /** Of an agreement, its parties and what it covers: another has taken its place, or it is only signed. */
    superseded: "Superseded",
    "not-in-force": "Agreed, not in force",
  },
  /** What each standing means, for the key. */
  standingMeanings: {
    established: "in force, operating or plain fact",
    agreed: "signed, not yet in force",
    negotiating: "under negotiation",
    proposed: "planned or proposed",
    suspended: "halted for now",
    ended: "over",
  },
  dates: {
    day: "{day} {month} {year}",
    month: "{month} {year}",
    about: "about {date}",
    undated: "undated",
    asOf: "as of {date}",
    sometime: "sometime in {date}",
    /** When something happened: on a day, or in a month or year. */
    onDay: "on {date}",
    inTime: "in {date}",
  },
  /** How many of something, alone or within a sentence. */
  counts: {
    nodes: plural({ one: "{n} node", other: "{n} nodes" }),
    relations: plural({ one: "{n} relation", other: "{n} relations" }),
    claims: plural({ one: "{n} claim", other: "{n} claims" }),
    sources: plural({ one: "{n} source", other: "{n} sources" }),
    steps: plural({ one: "{n} step", other: "{n} steps" }),
    filters: plural({ one: "{n} filter", other: "{n} filters" }),
    kinds: plural({ one: "{n} kind", other: "{n} kinds" }),
    standings: plural({ one: "{n} standing", other: "{n} standings" }),
  },
  ...PANEL_PAGE,
  ...PARAMETER_TEXTS,
  /** The status line (contract §4). */
  inView: "{nodes} of {allNodes} nodes, {relations} of {allRelations} relations",
  /** The button that opens what may be done with a page. */
  share: {
    button: "Share",
    failed: "Sharing could not be loaded. The page’s address can be copied all the same.",
  },
};
