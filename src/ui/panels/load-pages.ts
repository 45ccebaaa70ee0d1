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
  loading ??= load();
  return loading;
}

// A handler right behind the import would keep from the page that the part is missing.
async function load(): Promise<Pages | null> {
  try {
    loaded = await import("./pages.tsx");
    return loaded;
  } catch {
    loading = null;
    return null;
  }
}
