/** What the search finds. See `Chapters` in `language.ts`; the search box itself is in `PAGE`. */
export const SEARCH = {
  results: "Search results",
  /** Names of the groups of results. */
  groups: { questions: "Questions", nodes: "Nodes", claims: "Claims" },
  /** Of a find that the page does not show: {whole} is "the world". */
  where: { elsewhere: "only in {whole}", hidden: "not in view" },
  /** Whether all records are searched: {whole} is "the world", {part} "the article". */
  records: {
    loading: "Only {part} has been searched so far: the records of {whole} are on their way…",
    failed:
      "Only {part} has been searched: the records of {whole} could not be loaded. Type on to try again.",
  },
  /** What was found, as it is read out: {nodes} and {claims} with what they count. */
  found: "{nodes} and {claims} found",
  /** {hint} is one of the two that follow. */
  noMatch: "No match for “{text}”. {hint}",
  tryNames: "Try the name of a country, company, person or mineral.",
  didYouMean: "Did you mean {names}?",
};
