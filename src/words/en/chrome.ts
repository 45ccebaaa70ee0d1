import { plural } from "./plural.ts";

/** What stands around the diagram and the panel; part of `PAGE`. */
export const CHROME = {
  brand: { name: "Salar", tagline: "the lithium supply chain, claim by claim" },
  /** Between names in a row: "China or Peru or Chile". */
  joints: { or: " or ", comma: ", ", semicolon: "; " },
  /** Links for the keyboard, before everything else. */
  skip: {
    name: "Skip",
    diagram: "Skip to diagram",
    outline: "Skip to outline",
    details: "Skip to details",
  },
  header: {
    scope: "Scope",
    view: "View",
    about: "About",
    /** One of `themes`. */
    theme: "Theme: {theme}",
    switchTheme: "Theme: {theme}. Switch to {next}",
    /** The reader's theme: what the system says, or one of the two. */
    themes: { system: "as the system", light: "light", dark: "dark" },
  },
  /** The equal views, as the switch between them names them. */
  displays: { graph: "Graph", outline: "Outline" },
  /** How much of the graph. */
  scopes: {
    article: {
      /** As the switch between them names it. */
      name: "Article",
      meaning: "What the founding article says",
      /** The name of its own page. */
      title: "Bolivia, Russia and the lithium of the salt flats",
      /** Within a sentence: all of it, and its graph. */
      whole: "the article",
      graph: "the article’s graph",
    },
    world: {
      name: "World",
      meaning: "All records",
      title: "The world’s lithium brines",
      whole: "the world",
      graph: "the world’s graph",
    },
  },
  /** "Article: 29 claims from 1 source, to 10 Jul 2023". */
  size: {
    dated: "{scope}: {claims} from {sources}, to {date}",
    undated: "{scope}: {claims} from {sources}",
  },
  loading: {
    name: "Loading",
    /** A scope's `graph`. */
    scope: "Loading {graph}…",
  },
  notices: { dismiss: "Dismiss", tryAgain: "Try again" },
  /** Stands in place of a part that a fault has taken away; a button beside it loads the page anew. */
  partFault: {
    told: "Something went wrong here. The page’s address keeps what you chose.",
    reload: "Load the page again",
  },
  status: {
    inView: "In view",
    asOf: "as of {date}",
    asOfNewest: "as of {date} (newest)",
    share: "Share this view",
    source: "Source: {publisher}, {title}",
    data: "Data: CC BY 4.0",
  },
  /** What of the dates and filters limits a view. */
  limits: {
    asOf: "as of {date}",
    publishedBy: "published by {date}",
    publishedAnyTime: "published at any time",
    changesSince: "changes since {date}",
    /** "Bolivia and Russia (all of these)". */
    allOf: "{names} (all of these)",
    /** "2 steps around Peru". */
    around: "{steps} around {centre}",
    /** What a neighbourhood is around where its node is not known. */
    selection: "the selection",
    neighbours: "all neighbours of {names}",
    noKinds: "no kinds",
    noStandings: "no standing",
    none: "Nothing is filtered",
  },
  filters: {
    name: "Filters",
    reset: "Reset filters",
    close: "Close filters",
    noneSet: "no filter set",
    set: plural({ one: "{n} filter set", other: "{n} filters set" }),
    needsScripts: "This is the key. Filtering needs JavaScript.",
    legends: {
      minerals: "Minerals",
      countries: "Countries",
      kinds: "Kinds",
      statuses: "Standing",
    },
    /** Ways back to all of a group. */
    restores: {
      minerals: "Any mineral",
      countries: "Any country",
      kinds: "All kinds",
      defaultKinds: "Default kinds",
      statuses: "All standings",
    },
    shownAtFirst: "shown at first",
    /** A button beside a value; its whole name has the value as it stands within a sentence. */
    only: "only",
    onlyValue: "Only {value}",
    showFewer: "Show fewer",
    showAll: "Show all {n}",
    /** A switch below countries and minerals of which two are chosen; off, the first of the two holds. */
    match: {
      any: "Any",
      all: "All of these",
      meaning: "Only what is placed in each of the checked countries and minerals, not in any",
    },
    /** A switch beside the standings: what it leaves is an observation, no standing. */
    quiet: {
      name: "Gone quiet",
      meaning: "Only plans that no claim of the last two years tells of",
    },
    /** The key of lines over what is hidden; `through` goes on from the name for those who only hear it. */
    bridge: {
      name: "Indirect",
      through: ", through hidden nodes:",
      meaning: "Joined through nodes that the filters hide",
    },
  },
  timebar: {
    name: "Date",
    asOf: "As of",
    dateHelp: "A date like 2023, 2023-02 or 2023-02-14.",
    /** `dateHelp` follows in {help}. */
    badDate: "“{text}” is not a date. {help}",
    /** The date shown, as none or one of the reader's is set. */
    newestIs: "newest: {date}",
    inForce: "shown as of: {date}",
    newest: "Newest",
    previous: "Previous change",
    previousIs: "Previous change: {date}",
    next: "Next change",
    nextIs: "Next change: {date}",
    /** {dates} is `moreDates`, where there is room for it. */
    more: "More{dates}",
    moreDates: " dates",
    failed: "These dates could not be loaded. Open them again to try once more.",
    noLimit: "no limit",
    /** What the slider is called, by what it moves. */
    sliders: { "as-of": "True on", "known-by": "Published by" },
    /** Where the slider stands at its end: "25 March 2026, the newest". */
    newestDay: "{date}, the newest",
  },
  /** The search box itself; what it finds is in `SEARCH`. */
  searchField: {
    name: "Search the graph",
    placeholder: "Search countries, companies, salt flats, minerals…",
    loading: "Getting the search ready…",
    failed: "The search could not be loaded. Type on to try again.",
    /** Read out once a result has been chosen. */
    chosen: "Selected: {name}",
  },
  copy: {
    copied: "Copied",
    blocked: "The browser does not let the page copy. Copy from here",
  },
};
