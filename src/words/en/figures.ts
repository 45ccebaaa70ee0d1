import { plural } from "./plural.ts";

/** A node's figures: charts, tables, sums. */
export const FIGURES = {
  title: "Figures",
  /** What a group of figures is headed. */
  measures: {
    capacity: "Capacity",
    output: "Output",
    sales: "Sales",
    export: "Exports",
    "import-share": "Share of imports",
    "export-share": "Share of exports",
    stake: "Stakes",
    concentration: "Concentration",
    ratio: "Ratio",
    resource: "Resource",
    reserve: "Reserve",
    quota: "Quota",
    "price-paid": "Price paid",
    investment: "Investment",
    "contract-value": "Contract value",
    offtake: "Offtake",
    recovery: "Recovery",
    share: "Share",
    area: "Area",
    price: "Price",
    "water-use": "Water use",
    "brine-use": "Brine use",
    royalty: "Royalty",
    "state-income": "State income",
    payment: "Payments",
    other: "Other figures",
  },
  otherFacts: "Other facts",
  /** {product} is in small letters. */
  group: "{measure}: {product}",
  /** Standings that only figures have: of capacities, and of facts. */
  /** Before the few that say most of a node. */
  key: "In figures",
  operating: "Operating",
  stated: "As stated",
  /** A fact of another node than the page's. */
  factOf: "{name}: {fact}",
  /** A relation's figure, seen from its subject, from its object and from elsewhere. */
  rows: {
    directed: { asSubject: "To {to}", asObject: "From {from}", elsewhere: "{from} to {to}" },
    setBy: { asSubject: "{to}", elsewhere: "{to}, by {from}" },
    owns: { asSubject: "In {to}", asObject: "{from}", elsewhere: "{from}, in {to}" },
    "party-to": { asSubject: "Under {to}", asObject: "{from}", elsewhere: "{from}, under {to}" },
    uses: { asSubject: "By {to}", elsewhere: "{from}, by {to}" },
    "used-in": { asSubject: "Used in {to}", elsewhere: "{from} in {to}" },
    operates: { asObject: "Operated by {from}", elsewhere: "{to}" },
  },
  /** How a company is tied to a project; {standing} is in small letters. */
  tie: {
    operates: "Operates it",
    owns: "Owns part",
    through: "Through {name}",
    under: "Under {name}",
    standing: "{tie} ({standing})",
    stake: "stake {amount}",
    /** Every stake after the tie. */
    joint: ", ",
  },
  /** {n} projects are known here to make it, {covered} of them have a figure. */
  sum: plural({
    one: "{covered} of {n} project known to make it",
    other: "{covered} of {n} projects known to make it",
  }),
  /** A sum's {projects} with the years of its figures: {year}, {oldest} and {newest} say how old they are. */
  sumOf: "{projects}, figures of {year}",
  sumSpan: "{projects}, figures of {oldest} to {newest}",
  sumOver: "{projects}, made in {period}",
  /** {qualifiers} is like "“up to”, “about”". */
  sumLoosely: "{sum} (partly {qualifiers})",
  qualifier: "“{qualifier}”",
  /** How old the oldest figures of a sum are: a year with its age. */
  aged: "{year} ({age})",
  age: plural({ one: "{n} year old", other: "{n} years old" }),
  /** A date and how old it is: "as of 2018, 8 years old". */
  withAge: "{date}, {age}",
  /** What the standings hold that are never added: amounts with their projects, or how many there are. */
  single: "{amount}: {name}, {year}",
  many: plural({ one: "{n} figure", other: "{n} figures, each for itself" }),
  unclaimed: "no claim found",
  leftOutOf: "Not added: {figures}",
  leftOutFigure: "{name} {amount} ({reason})",
  leftOutMore: plural({ one: "{n} more", other: "{n} more" }),
  /** The most that came out of a plant in one year. {amount} is a link. */
  made: "Made at most {amount} in a year ({period})",
  madeDisputed: "; sources disagree: {amounts}",
  /** What a figure is part of. */
  part: { pilot: "a pilot", stage: "one stage of it" },
  /** {reason} is one of `leftOut`. */
  notAdded: "not added: {reason}",
  /** Why a figure stands in no sum, beside its standing, which its heading says. */
  leftOut: {
    pilot: "a pilot",
    stage: "a stage of what is counted",
    undated: "undated",
    "not-a-project": "not one project’s",
    "elsewhere-too": "the project belongs elsewhere too",
    "several-units": "figures in two units",
    contradicted: "contradicted",
    "no-period": "no period given",
  },
  conversion: "{amount} × {factor}",
  lce: {
    ask: "As lithium carbonate equivalent (LCE)",
    /** The places are factors of conversion. */
    note: "Tonnes of lithium × {lithium}, of lithium hydroxide (counted as monohydrate) × {hydroxide}, of lithium carbonate × {carbonate}; to four digits. No loss in processing is taken off. What has no such factor stays as it is given.",
    stays: "stays as given: no factor",
  },
  /** {on} is like "On 10 Jul 2023". */
  note: "{on}.",
  how: "How this is counted",
  /** What is said behind `how`, a paragraph each. */
  method: {
    sums: "Only what operates is added, over distinct projects, and never over different measures, products, units or periods. A pilot stands apart, and a stage counts only where its project’s whole is not given. A total is of the projects with a figure in the records, and says how many there are and how old the figures.",
    plans:
      "Plans are never added, signed or not: several may be for the same ground, and one may have taken the place of another. A planned capacity is “Agreed, not in force” where a contract for its plant was signed, also one that is suspended since; under a framework, a memorandum or a financing it stays proposed, and the agreement is named beside it. It is superseded once another agreement has taken the place of the last one it had.",
    standing:
      "A figure’s standing is that of its relation on the date, not that of the claim when it was made. What a later figure has overtaken stands folded under the others.",
    age: "A figure older than three years says how old it is.",
    scale:
      "Each chart has a scale of its own, from zero, and says where it ends. “≠” marks what sources disagree on.",
  },
  later: plural({
    one: "{n} figure is of a later date.",
    other: "{n} figures are of a later date.",
  }),
  stakeNote: "A project’s figures are those of the whole; the stake in it is said beside them.",
  count: plural({ one: "{n} figure", other: "{n} figures" }),
  earlier: plural({ one: "{n} earlier figure", other: "{n} earlier figures" }),
  restOf: "{title}, the rest",
  earlierOf: "{title}, earlier",
  table: { what: "What it is of, date and source", amount: "Amount" },
  chart: {
    /** In place of a unit. */
    ratio: "Ratio",
    largest: "{unit}, the {n} largest of {count}",
    newest: "{unit}, the {n} newest of {count}",
    /** {caption} is a unit, or what part of the figures is shown. */
    scale: "{caption}; own scale, 0 to {end}",
    /** Set before an amount that sources disagree on. */
    contested: "≠ {amount}",
    contestedKey: "≠ sources disagree",
    bars: plural({
      one: "{title}, in {unit}: {n} bar. The table has the same figures.",
      other: "{title}, in {unit}: {n} bars. The table has the same figures.",
    }),
    dots: plural({
      one: "{title}, in {unit}: {n} dot. The table has the same figures.",
      other: "{title}, in {unit}: {n} dots. The table has the same figures.",
    }),
  },
  /** {asOf} is like "as of 10 Jul 2023", {period} like "2024". */
  origin: "for {period}, {asOf}",
  weak: " (weak source)",
  /** What bears on a figure. {claim} is a link that says `laterClaim`. */
  follows: "{standing} by a {claim}, {asOf}",
  laterClaim: "later claim",
  /** {standing} is a chip, {agreement} a link. */
  agreement: "{agreement}: {standing} {asOf}",
  /** Another agreement has taken its place; {when} is like "on 11 Sep 2024". */
  replaced: "{agreement}: {standing} by {newer} {when}",
  /** What was said last of an agreement, a link. */
  latest: "Last heard, {asOf}: {latest}",
  disagree: "Sources disagree: {amounts}",
  rivals: "Also given: {amounts}",
};
