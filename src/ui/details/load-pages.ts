type Pages = typeof import("./pages.tsx");

let loaded: Pages | null = null;
let loading: Promise<Pages | null> | null = null;

/** The pages of the panel beside the graph's own, where they have been loaded. */
export function readPages(): Pages | null {
  return loaded;
}

/**
 * Loads the pages of the panel beside the graph's own: whoever only looks at the graph need not wait
 * for them. Whoever renders to text, or takes over such text, waits for it first.
 *
 * @returns `null` where they could not be loaded; the next call tries again.
 */
export function loadPages(): Promise<Pages | null> {
  loading ??= import("./pages.tsx").then(
    (pages) => {
      loaded = pages;
      return pages;
    },
    () => {
      loading = null;
      return null;
    },
  );
  return loading;
}
