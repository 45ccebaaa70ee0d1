/** The search with its index, in a chunk of its own: most visits search for nothing. */
export function loadSearch(): Promise<typeof import("./search-options.ts")> {
  return import("./search-options.ts");
}

export type SearchModule = Awaited<ReturnType<typeof loadSearch>>;
