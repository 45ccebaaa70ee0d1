/** What the search finds. See `Chapters` in `language.ts`; the search box itself is in `PAGE`. */
export const SEARCH = {
  results: "Search results",
  /** Names of the groups of results. */
  groups: { questions: "Questions", nodes: "Nodes", claims: "Claims", elsewhere: "More" },
  /** Offers to look for a text in all records. */
  elsewhere: "Search the world graph for “{text}”",
  /** What was found, as it is read out: {nodes} and {claims} with what they count. */
  found: "{nodes} and {claims} found",
  /** {hint} is one of the two that follow. */
  noMatch: "No match for “{text}”. {hint}",
  tryNames: "Try the name of a country, company, person or mineral.",
  didYouMean: "Did you mean {names}?",
};
