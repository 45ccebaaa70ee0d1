import { ABOUT } from "./about.ts";
import { FIGURES } from "./figures.ts";
import { plural } from "./plural.ts";

/** The panel beside the diagram, but for the article's own page. */
export const PANELS = {
  about: ABOUT,
  figures: FIGURES,
  worldHome: {
    lead: "The countries, companies and salt flats of the world’s lithium brines, what is taken from them, and the agreements about it. Every line is a bundle of claims, each with its standing, its date, who said it and where.",
    /** {dates} says how new the data are, {feed} is a link that says `feed`. */
    news: "{dates} New claims also come as {feed}.",
    feed: "an Atom feed",
    toArticle: "Back to the article it began with",
  },
  /** {asOf} is like "as of 11 Sep 2024". */
  allClaims: { claim: "{statement} ({standing}, {asOf})" },
  /** Everywhere in the panel. */
  parts: {
    jumps: "In these details",
    /** The end of a long list, folded. */
    showAll: plural({ other: "Show all {n}" }),
    seenInWorld: "Seen in the world graph",
    inArticle: "In the article’s graph",
    published: "Show whatever has been published",
    weakSource: "weak source",
    disagree: "Sources disagree",
    onDate: "On {date}",
    now: "Now",
    notPublished: "Not published by {date}.",
    claimsNotPublished: plural({
      one: "{n} claim was not published by {date}.",
      other: "{n} claims were not published by {date}.",
    }),
    sourcesDisagree: plural({ one: "{n} source disagree", other: "{n} sources disagree" }),
    claimsDisagree: plural({
      one: "{n} claim of one source disagree",
      other: "{n} claims of one source disagree",
    }),
    noteLabel: "Note",
  },
  selection: {
    neighbourhood: "Neighbourhood",
    wholeGraph: "Whole graph",
    path: "How is this linked to…?",
    /** {selection} is for those who do not see what is meant. */
    clear: "Clear{selection}",
    clearSelection: " selection",
  },
  changes: {
    title: "What changed",
    lastYear: "What changed in the last year?",
    /** {since} and {on} are dates, {changes} is like "12 events in 30 claims"; {link} says `stop`. */
    period: "From {since} to {on}: {changes}. {link}",
    now: "now",
    none: "nothing found",
    stop: "Stop comparing",
    events: plural({ one: "{n} event in {claims}", other: "{n} events in {claims}" }),
    moreClaims: plural({ one: "and {n} more claim", other: "and {n} more claims" }),
    monthUnknown: "{year}, month not known",
  },
  claim: {
    open: "Link to this claim",
    copy: "Copy link to this claim",
    quote: "Quote or cite",
    quoteThis: "Quote or cite this claim",
    report: "Report an error",
    reportThis: "Report an error in this claim",
    size: "{relations}, {claims}",
    /** The two ends of a line, in the page's heading. */
    ends: "{subject} {object}",
    subject: "{name} —",
    sources: "Sources",
    bySource: "Stated by the source itself",
    /** {speaker} is a link. */
    saidBy: "Said by {speaker}",
    saidFor: "Said by {speaker}, {company}",
    /** A source: its title is only heard on a card among others. {publisher} and {title} are one link. */
    title: "“{title}”, ",
    published: "{date}, in {language}",
    archived: "archived copy",
    ofSource: "all claims from this source",
    paragraph: "Paragraph {n} of the article",
    /** {asOf} is like "as of 10 Jul 2023". */
    stands: "{standing} {asOf}",
    standsBy: "{standing} {asOf} · {sources}",
    /** {on} is like "On 10 Jul 2023". */
    onDate: "{on}: {standing}",
    planOnDate: "{on}: {standing}, with a plan beside it: {plan}",
    notInForce: "no claim in force",
    namedSource: "{source} ({published})",
  },
  lost: {
    title: "Not found",
    /** By the first word of the address. {asked} is what the address names. */
    asked: {
      node: "This link asks for a node that this graph does not have: {asked}. It may have been renamed, or the link may have been cut short.",
      claim:
        "This link asks for a claim that this graph does not have: {asked}. It may have been renamed, or the link may have been cut short.",
      source:
        "This link asks for a source that this graph does not have: {asked}. It may have been renamed, or the link may have been cut short.",
      page: "This link asks for a page that this graph does not have: {asked}. It may have been renamed, or the link may have been cut short.",
    },
    unknown:
      "There is no page at this address. It may have been moved, or the link may have been cut short.",
    near: "Did you mean",
    /** {link} says `start`. */
    onward: "Search above for what you were after, or {link}.",
    start: "start from the whole graph",
  },
  node: {
    /** Where the details jump to. */
    jumps: {
      changes: "Changes",
      history: "History",
      around: "People, water",
      minerals: "Minerals",
      figures: "Figures",
      claims: "Claims",
      said: "Said",
      linked: "Linked",
      article: "In the article",
    },
    names: "Names in other languages",
    /** Before a name, heard alone. */
    language: "{language}: ",
    aliases: "Also {names}",
    said: "Said by {name}",
    linked: "Linked nodes",
    /** Heads what is located in a country, by kind. */
    here: "{kinds} here",
    outside: "Not shown in the diagram",
    history: plural({ one: "{n} more claim: the history", other: "{n} more claims: the history" }),
    expanded: "Its neighbours show whatever their kind. {link}",
    hideAgain: "Hide them again",
    showHidden: plural({
      one: "Show {n} hidden neighbour",
      other: "Show {n} hidden neighbours",
    }),
    /** {link} is a way to see them. */
    later: plural({
      one: "{n} claim does not hold yet on this date. {link}",
      other: "{n} claims do not hold yet on this date. {link}",
    }),
    newest: "Show the newest date",
    filtered: plural({
      one: "{n} claim is outside the present filters. {link}",
      other: "{n} claims are outside the present filters. {link}",
    }),
    reset: "Reset filters",
    hidden: plural({
      one: "{n} claim links to kinds the diagram does not show. {link}",
      other: "{n} claims link to kinds the diagram does not show. {link}",
    }),
    allKinds: "Show all kinds",
    unclaimed: "No claim found.",
  },
  /** A node at a glance: terms before what they are of. */
  glance: {
    parties: "Parties",
    standing: "Standing",
    lastChange: "Last told",
    due: "Due",
    overdue: "Overdue",
    lifetime: "Lifetime",
    notYet: "Not yet there",
    noLonger: "No longer there",
  },
  /** What is told around a salt flat, over what is done there. */
  surroundings: {
    title: "People, water and courts",
    people: "Who lives by it",
    dealings: "What they agreed to, oppose or were asked about",
    water: "Brine and water",
    rulings: "What courts and agencies decided",
    protection: "What is to keep it",
  },
  agreement: {
    history: "History of this agreement",
    earlier: plural({ one: "{n} earlier claim", other: "{n} earlier claims" }),
    /** Of what is newer than the date shown. */
    later: plural({ one: "{n} later claim", other: "{n} later claims" }),
    /** What a claim is about: {name} is its other end. */
    topics: { party: "Party: {name}", covers: "Covers: {name}", authority: "Authority: {name}" },
    /** {topic} is one of those, {detail} the record's. */
    inDetail: "{topic} · {detail}",
    stands: "On {date}: {standing}",
    standsFor: "On {date}: {standing} for {parties}",
  },
  minerals: {
    title: "What its minerals lead to",
    counted: "How this is counted",
    step: "Step",
    links: "Who or what, with its standing",
    plant: "Plant",
    buyer: "Buyer",
    use: "Use",
    none: "No claim found",
    exports: "exports of {country}",
    toClaim: ", to the claim",
    note: "Plants draw from this salt flat; buyers are supplied by who runs or owns them, or by the country as a whole; uses are anybody’s. “No claim found” means just that.",
  },
  path: {
    from: "From",
    to: "To",
    placeholder: "Name of a country, company, salt flat…",
    noNode: "No node of that name.",
    pick: "Pick a node in the diagram, or search for one above.",
    pickOther: "Both ends are the same node. Pick another one.",
    elsewhere: "Another date, more standings or another end may have one.",
    /** {date} is one of the next two, {standings} a list or one of the two after them. */
    limits: "{date}; standings: {standings}. {link}",
    limitsKnown: "{date}; standings: {standings}; published by {knownBy}. {link}",
    asOf: "As of {date}",
    now: "Now",
    allStandings: "all",
    noStandings: "none",
    lift: "Use the newest date and all standings",
    strongest: "The strongest chain",
    another: "Another chain ({n})",
    lit: "Lit in the diagram",
    light: "Light in the diagram",
    weakest: "Weakest link",
    others: plural({
      one: "{n} further relation of the same two",
      other: "{n} further relations of the same two",
    }),
    articleOnly: "Only what the article names is looked for. {link}",
    inWorld: "Look in all records",
    swap: "Swap the ends",
    /** Why there is no chain. */
    missing: "This graph does not have both of them.",
    same: "Both ends are the same; choose another.",
    unclaimed: "No claim links {name} to anything.",
    none: "No chain of claims links {from} and {to}.",
    noneOn: "No chain of claims links {from} and {to} as of {date}.",
    noneYet: "No chain of claims links {from} and {to} as of {date}; by {later} one does.",
    hiddenStanding:
      "No chain in the standings that are switched on; one would rest on what is {standings}.",
  },
  source: {
    kind: "Source",
    publisher: "Publisher",
    published: "Published",
    language: "Language",
    type: "Type",
    types: {
      news: "News",
      official: "Official",
      company: "Company",
      reference: "Reference",
      academic: "Academic",
    },
    weak: "{type}, weak: a reprint, a digest or an unsigned page",
    read: "Read it at the publisher",
    archived: "Archived copy",
    claims: plural({ one: "{n} claim from this source", other: "{n} claims from this source" }),
  },
  story: {
    types: { question: "Question", story: "Story" },
    place: "{n} of {count}:",
    claims: "Claims of this step",
    open: "Open this view",
    answer: "The answer, step by step",
    steps: "The steps",
    stepper: "Steps of the story",
    next: "Next",
    previous: "Previous",
    /** Read out at each step. */
    step: "Step {n} of {count}. {title}. {caption}",
  },
};
