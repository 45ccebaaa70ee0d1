/** The About page. */
export const ABOUT = {
  title: "About Salar",
  lead: "Salar shows who is linked to whom around lithium, and how firmly. In this supply chain, announced is not signed, signed is not built, and sources disagree; so nothing is drawn here as simply true. The unit is the claim.",
  /** {nodes}, {relations} and {claims} are counts, {article} and {link} say the two messages below. */
  /** {graph} is what the dataset's graph is called, with a capital; {article} says `oneArticle`. */
  holds: {
    all: "{graph} holds {nodes}, {relations} and {claims}. {link}",
    foundIn: "{graph} holds {nodes}, {relations} and {claims}, all found in {article}. {link}",
  },
  oneArticle: "one news article",
  explore: "Explore the graph",
  scopes: {
    title: "The article, and the world",
    /** {article} and {whole} are links to them. */
    text: "Salar began with {article}, and the same records go on to {whole}: countries, companies, salt flats, projects, agreements and what is taken from the brine. Each is a scope of its own with its own map; the switch at the top leads from one to the other, and what is in both says so.",
    article: "what one news article says",
    whole: "the world’s lithium brines",
    /** {dates} says how new the data are, {feed} is a link. */
    news: "{dates} What is new comes as {feed}.",
    feed: "an Atom feed",
  },
  gaps: {
    title: "Where sources disagree, and what is missing",
    disagree:
      "Sources part over how much Bolivia made and sold, how much lithium the Salar de Uyuni holds, how Chile’s, Argentina’s and China’s output is counted, and whether the latest Bolivian agreement is one or an expression of interest. Both figures are kept, side by side, wherever either shows.",
    missing:
      "Most claims still rest on one source, some only on a weak one, and some have no date. Works that take no brine, prices, reagents and water are barely covered. “No claim found” says that the records are silent, not that there is nothing.",
  },
  claims: {
    title: "How a claim is made",
    made: "A claim is one sentence in our own words: who is linked to whom, the standing of that link, the date at which it holds, who said it, and the sources it rests on, with the paragraph where it can be checked. All claims of the same link form one relation; on any date the latest of them holds, and the earlier ones are its history. A plan never replaces what is signed or built: it stands beside it.",
    open: "What a source leaves open stays open: a month stays a month, an undated claim says so, and claims that contradict each other are shown side by side.",
  },
  standings: {
    standing: "Standing",
    means: "Means",
    line: "Line",
    /** How the diagram draws each. */
    lines: {
      established: "solid",
      agreed: "long dashes",
      negotiating: "short dashes",
      proposed: "dots",
      suspended: "solid, barred",
      ended: "thin, crossed",
    },
  },
  data: {
    title: "The data, and its licence",
    /** {licence}, {schema} are links, {all} and {article} links with the names of files. */
    text: "The records are free to use under {licence}, the program under the MIT licence. All of it is one file, {all}, the article’s part another, {article}; their form is described by {schema}. The sources themselves belong to their publishers: Salar links to them and copies nothing.",
    licence: "CC BY 4.0",
    schema: "a JSON Schema",
  },
  cite: {
    title: "How to cite",
    text: "Every node and every claim has an address of its own that stays. “Share” on its page has citations ready to copy: plain, in APA or Chicago style, as BibTeX, RIS and CSL-JSON. The data as a whole:",
    share: "Share or cite",
    /** {processor} and {credit} are links to citeproc-js, which asks for the latter word for word. */
    styles:
      "The two styles are applied by {processor}, © 2009–2019 Frank Bennett, under the Common Public Attribution License 1.0: {credit}. The definition of APA’s style is the Citation Style Language project’s, under CC BY-SA 3.0.",
    processor: "citeproc-js",
    credit: "Citations by CSL (citeproc-js)",
  },
  keys: {
    title: "Moving in the diagram by keyboard",
    /** {explore} is what the button by the diagram says. */
    text: "Go to the diagram and choose “{explore}”. The outline says the same in plain lists and needs none of these.",
    keys: "Keys",
    does: "What they do",
  },
  privacy: {
    title: "Privacy",
    text: "Nothing leaves your machine. There are no accounts, no counters, and no scripts or fonts from elsewhere; the filters you set stand in the address and nowhere else. Only the theme you choose is kept, in this browser.",
  },
};
