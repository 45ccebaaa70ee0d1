import { CITING } from "./citing.ts";
import { plural } from "./plural.ts";

/** What relations are called, what became of them, what a claim is to its relation, and figures. */
export const RELATIONS = {
  citing: CITING,
  /** Headings for a node's relations, seen from its subject and from its object. */
  headings: {
    "located-in": { asSubject: "Located in", asObject: "Located here" },
    "based-in": { asSubject: "Based in", asObject: "Based here" },
    contains: { asSubject: "Contains", asObject: "Found in" },
    "draws-from": { asSubject: "Draws brine from", asObject: "Worked by" },
    operates: { asSubject: "Operates", asObject: "Operated by" },
    owns: { asSubject: "Owns", asObject: "Owned by" },
    produces: { asSubject: "Produces", asObject: "Produced by" },
    uses: { asSubject: "Uses", asObject: "Used by" },
    "party-to": { asSubject: "Party to", asObject: "Parties" },
    covers: { asSubject: "Covers", asObject: "Covered by" },
    supersedes: { asSubject: "Supersedes", asObject: "Superseded by" },
    leads: { asSubject: "Leads", asObject: "Led by" },
    represents: { asSubject: "Represents", asObject: "Represented by" },
    supplies: { asSubject: "Supplies", asObject: "Supplied by" },
    finances: { asSubject: "Finances", asObject: "Financed by" },
    "exports-to": { asSubject: "Exports to", asObject: "Imports from" },
    regulates: { asSubject: "Regulates", asObject: "Regulated by" },
    "lives-by": { asSubject: "Lives by", asObject: "Live by it" },
    opposes: { asSubject: "Opposes", asObject: "Opposed by" },
    "consulted-on": { asSubject: "Consulted on", asObject: "Consultations" },
    affects: { asSubject: "Affects", asObject: "Affected by" },
    protects: { asSubject: "Protects", asObject: "Protected by" },
    "made-from": { asSubject: "Made from", asObject: "Made into" },
    "by-product-of": { asSubject: "By-product of", asObject: "By-products" },
    "used-in": { asSubject: "Used in", asObject: "Uses" },
    "part-of": { asSubject: "Part of", asObject: "Parts" },
  },
  /** A relation in a sentence, read from its subject: "Ramos leads YLB". */
  sentences: {
    "located-in": "{subject} is located in {object}",
    "based-in": "{subject} is based in {object}",
    contains: "{subject} contains {object}",
    "draws-from": "{subject} draws from {object}",
    operates: "{subject} operates {object}",
    owns: "{subject} owns {object}",
    produces: "{subject} produces {object}",
    uses: "{subject} uses {object}",
    "party-to": "{subject} is party to {object}",
    covers: "{subject} covers {object}",
    supersedes: "{subject} supersedes {object}",
    leads: "{subject} leads {object}",
    represents: "{subject} represents {object}",
    supplies: "{subject} supplies {object}",
    finances: "{subject} finances {object}",
    "exports-to": "{subject} exports to {object}",
    regulates: "{subject} regulates {object}",
    "lives-by": "{subject} lives by {object}",
    opposes: "{subject} opposes {object}",
    "consulted-on": "{subject} is consulted on {object}",
    affects: "{subject} affects {object}",
    protects: "{subject} protects {object}",
    "made-from": "{subject} is made from {object}",
    "by-product-of": "{subject} is a by-product of {object}",
    "used-in": "{subject} is used in {object}",
    "part-of": "{subject} is part of {object}",
  },
  /** What a claim is to its relation on the date in force, beside one that does not simply hold. */
  roles: {
    holds: "",
    plan: "Plan beside it",
    earlier: "Earlier",
    later: "Not yet on this date",
    remark: "Remark, sets no standing",
  },
  /** Why a relation's standing is not that of its own claim. {asOf} is like "as of 10 Jul 2023". */
  follows: "Follows the agreement, whose standing was set later ({asOf}).",
  /** Observed of a plan, never a standing: the newest claim of it or of its agreement or project. */
  lastHeard: "last heard of {date}",
  quietSince: "quiet since {date}",
  /** What a claim expects. {event} is a record's words: "production starts". */
  due: "due {date}: {event}",
  expected: "{date}: {event}",
  expectedNotFound: "{date}: {event}; nothing found",
  overdue: "overdue since {date}: {event}; nothing found",
  /** Another agreement has taken the place of the relation's own. {when} is like "on 10 Jul 2023". */
  supersededBy: "Superseded by {name} {when}.",
  /** How a node began or ended. {when} is like "on 10 Jul 2023", {event} is a record's words: "joint venture formed", "closed". */
  lifetime: "{name}: {event} {when}.",
  lifetimeInto: "{name}: {event} {successor} {when}.",
  /** What became of a relation: its type beside a name, and how many there are of it. */
  changes: {
    added: "Added",
    ended: "Ended",
    standing: "Standing changed",
    quantity: "Figure changed",
  },
  changeCounts: {
    added: plural({ other: "{n} added" }),
    ended: plural({ other: "{n} ended" }),
    standing: plural({ other: "{n} standing changed" }),
    quantity: plural({ other: "{n} figure changed" }),
  },
  /** {changes} is like "12 added, 3 ended". */
  changesSince: "Since {date}: {changes}.",
  nothingChanged: "nothing changed",
  /** What became of a relation, in a line. The places are standings in small letters. */
  change: {
    new: "new: {standing}",
    ended: "ended",
    standing: "{before} → {after}",
    planned: "{standing}, now also {plan}",
    replanned: "{standing}, plan beside it {before} → {after}",
    /** {figure} is like "capacity: 25,000 t/yr, 2023", {after} the same without the measure. */
    figure: "{figure} → {after}",
    plannedFigure: "planned {figure} → {after}",
  },
  /** A chain of relations between two nodes. {standing} is like "suspended (as of 28 May 2025)". */
  chain: {
    step: "{n} step, {standing}.",
    steps: plural({
      one: "{n} step; the weakest, from {from} to {to}, is {standing}.",
      other: "{n} steps; the weakest, from {from} to {to}, is {standing}.",
    }),
    standing: "{standing} ({asOf})",
  },
  /** What a figure measures, before the figure: "export share: 72%". */
  measures: {
    capacity: "capacity",
    output: "output",
    sales: "sales",
    export: "export",
    "import-share": "import share",
    "export-share": "export share",
    stake: "stake",
    concentration: "concentration",
    ratio: "ratio",
    resource: "resource",
    reserve: "reserve",
    quota: "quota",
    "price-paid": "price paid",
    investment: "investment",
    "contract-value": "contract value",
    offtake: "offtake",
    recovery: "recovery",
    share: "share",
    area: "area",
    price: "price",
    "water-use": "water use",
    "brine-use": "brine use",
    royalty: "royalty",
    "state-income": "state income",
    payment: "payment",
    other: "figure",
  },
  /** What loosens a figure, by the word that records have for it. */
  qualifiers: {
    about: "about",
    "up to": "up to",
    "at least": "at least",
    forecast: "forecast",
  },
  /** How figures are written. Spaces within a number and its unit do not break. */
  figure: {
    measured: "{measure}: {amount}",
    /** {figure} is a figure, {period} the time that it was counted over. */
    over: "{figure}, {period}",
    period: "{from} to {to}",
    qualified: "{qualifier} {amount}",
    percent: "{number}%",
    unit: "{number}\u00a0{unit}",
    million: "{number}\u00a0million",
    range: "{from}–{to}",
    atLeast: "{number} (at least {min})",
    atMost: "{number} (at most {max})",
  },
};
