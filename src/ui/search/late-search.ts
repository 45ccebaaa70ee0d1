import { latePart } from "#ui/shared/late-part.ts";

/** The search with its index: most visits search for nothing. */
export const SEARCH = latePart({
  source: "ui/search/search-options.ts",
  load: () => import("./search-options.ts"),
});

export type SearchModule = NonNullable<ReturnType<typeof SEARCH.read>>;
