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
  operating: "Operating",
  signed: "Signed",
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
  sum: plural({ one: "{amount} in {n} project", other: "{amount} in {n} projects" }),
  sumOver: "{sum}, {period}",
  /** {qualifiers} is like "“up to”, “about”". */
  sumLoosely: "{sum} (partly {qualifiers})",
  qualifier: "“{qualifier}”",
  notAddedUp: "not added up",
  unclaimed: "no claim found",
  /** Why a figure stands in no sum. */
  leftOut: {
    "not-a-project": "not added: not one project’s",
    "elsewhere-too": "not added: the project belongs elsewhere too",
    "several-units": "not added: figures in two units",
    contradicted: "not added: contradicted",
    "no-period": "not added: no period given",
  },
  conversion: "{amount} × {factor}",
  lce: {
    ask: "As lithium carbonate equivalent (LCE)",
    /** The places are factors of conversion. */
    note: "Tonnes of lithium × {lithium}, of lithium hydroxide (counted as monohydrate) × {hydroxide}, of lithium carbonate × {carbonate}; to four digits. No loss in processing is taken off. What has no such factor stays as it is given.",
    stays: "stays as given: no factor",
  },
  /** {on} is like "On 10 Jul 2023". */
  note: "{on}. What differs in standing, measure or unit is never added up.",
  later: plural({
    one: "{n} figure is of a later date.",
    other: "{n} figures are of a later date.",
  }),
  signedNote:
    "A planned capacity counts as signed while an agreement that covers its project is agreed.",
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
    bars: plural({
      one: "{title}, in {unit}: {n} bars. The table has the same figures.",
      other: "{title}, in {unit}: {n} bars. The table has the same figures.",
    }),
    dots: plural({
      one: "{title}, in {unit}: {n} dots. The table has the same figures.",
      other: "{title}, in {unit}: {n} dots. The table has the same figures.",
    }),
  },
  /** {asOf} is like "as of 10 Jul 2023", {period} like "2024". */
  origin: "for {period}, {asOf}",
  weak: " (weak source)",
  /** What bears on a figure. {claim} is a link that says `laterClaim`. */
  follows: "{standing} by a {claim}, {asOf}",
  laterClaim: "later claim",
  agreement: "{agreement}: {standing} {asOf}",
  disagree: "Sources disagree: {amounts}",
  rivals: "Also given: {amounts}",
};
