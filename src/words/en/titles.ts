/** What pages are called; part of `PAGE`. */
export const TITLES = {
  titles: {
    /** The document's title. */
    document: "{heading} · Salar",
    embedHome: "{title}, to embed",
    step: "{story}: {step}",
    /** A claim that another one says in the same words. */
    claim: "{statement} ({id})",
    source: "{title}, {publisher}",
    /** A source that another one of its publisher is called like, such as the next edition. */
    edition: "{title}, {publisher} ({id})",
    about: "About Salar",
    notFound: "Not found",
    /** The question of the path page, as far as it is asked. */
    path: "How is {from} linked to {to}?",
    pathOfOne: "How is {name} linked to another?",
    pathOfNone: "How is one linked to another?",
  },
  /** How new the data are: the newest date a claim holds at, the latest day a source came out. */
  dataDates: {
    both: "Newest claim: {claim}; latest publication: {publication}.",
    claim: "Newest claim: {claim}.",
    publication: "Latest publication: {publication}.",
    none: "The data have no dates.",
  },
};
