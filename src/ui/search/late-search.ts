import { latePart } from "#ui/shared/late-part.ts";

/** The search with its index and its list: most visits search for nothing. */
export const SEARCH = latePart({
  source: "ui/search/search-part.ts",
  chapters: ["search"],
  load: async () => (await import("./search-part.ts")).SEARCH_PART,
});

export type SearchModule = NonNullable<ReturnType<typeof SEARCH.read>>;
