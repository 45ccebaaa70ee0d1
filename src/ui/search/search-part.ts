import { formatFinds, formatLack } from "./format-finds.ts";
import { SearchResults } from "./SearchResults.tsx";
import { createReadySearch, findNearNames, listOptions } from "./search-options.ts";

/** What the search box loads when it is first used: what finds, and what shows what was found. */
export const SEARCH_PART = {
  createReadySearch,
  findNearNames,
  formatFinds,
  formatLack,
  listOptions,
  SearchResults,
};
