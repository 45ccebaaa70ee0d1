import { plural } from "./plural.ts";

/** Documents' heads, what machines read of a page, previews and the feed; sending a page says some of it too. */
export const HEADS = {
  site: "Salar",
  siteName: "Salar: the lithium supply chain, claim by claim",
  /** Language and country as Open Graph has them. */
  ogLocale: "en_GB",
  /** What a page says in a sentence or two, 200 characters at most. */
  pages: {
    path: "How two countries, companies, salt flats or minerals are linked: chains of sourced claims, the strongest first, with the weakest link named.",
    about: "What Salar is, where its claims come from, how they are licensed and how to cite them.",
    notFound:
      "There is no page at this address. Search for what you expected, or start from the whole graph.",
    embed: "Only the diagram, its date and where it is from, for a frame in another page.",
    /** {totals} is like "19 nodes, 28 relations". */
    home: {
      article:
        "Who and what one news article on the Bolivian–Russian lithium talks links: {totals}, each with its standing, date and source.",
      world:
        "Countries, companies, salt flats and what is taken from their brine: {totals}, each with its standing, date and source.",
    },
  },
  totals: "{nodes}, {relations}",
  node: {
    kind: "{kind}.",
    unclaimed: "No claim found.",
    claims: plural({
      one: "{n} sourced claim, on {names}.",
      other: "{n} sourced claims, on {names}.",
    }),
  },
  /** Last of a list of names: "A, B and 3 more". */
  more: plural({ other: "{n} more" }),
  claim: {
    /** {link} is like "YLB owns Llipi plant". */
    standing: "{link}: {standing}, {date}",
    standingSaid: "{link}: {standing}, {date}, according to {speaker}",
    ends: "{standing}.",
    source: "Source: {publisher}, {published}.",
    sources: plural({ one: "{n} source: {names}.", other: "{n} sources: {names}." }),
    id: "Claim {id}.",
  },
  source: {
    news: "News source: {publisher}, in {language}, {published}.",
    official: "Official source: {publisher}, in {language}, {published}.",
    company: "Company source: {publisher}, in {language}, {published}.",
    reference: "Reference source: {publisher}, in {language}, {published}.",
    academic: "Academic source: {publisher}, in {language}, {published}.",
    claims: plural({ one: "{n} claim rests on it.", other: "{n} claims rest on it." }),
    id: "Source {id}.",
  },
  /** What a page's picture shows. */
  preview: {
    node: plural({
      one: "Diagram of {name}, {kind}, and the {n} node it is linked to.",
      other: "Diagram of {name}, {kind}, and the {n} nodes it is linked to.",
    }),
    claim: "Diagram of a claim. {standing}.",
    /** {graph} is what a dataset's graph is called within a sentence. */
    scope: "Diagram of {graph}: {totals}.",
  },
  dataset: {
    description:
      "Who is linked to whom around lithium from brine, and how firmly: {nodes}, {relations}, {claims} from {sources}. A claim is one sentence with its standing, the date at which it holds, who said it and its sources.",
    keywords: [
      "lithium",
      "brine",
      "salt flats",
      "critical minerals",
      "supply chain",
      "lithium triangle",
      "knowledge graph",
      "sourced claims",
      "by-product minerals",
    ],
    formula: "Formula",
  },
  feed: {
    link: "Salar: newest claims",
    title: "Salar: the newest claims on lithium brines",
    licence: "CC BY 4.0",
    /** How firmly a claim holds, when, who says so; then its sources. */
    summary: "{standing}. {sources}.",
  },
};
