type Outline = typeof import("./OutlineView.tsx");

let loaded: Outline | null = null;
let loading: Promise<Outline | null> | null = null;

/** The outline, where it has been loaded. */
export function readOutline(): Outline | null {
  return loaded;
}

/**
 * Loads the outline: whoever looks at the diagram need not wait for it. Whoever renders to text waits
 * for it first.
 *
 * @returns `null` where it could not be loaded; the next call tries again.
 */
export function loadOutline(): Promise<Outline | null> {
  loading ??= load();
  return loading;
}

// A handler right behind the import would keep from the page that the part is missing.
async function load(): Promise<Outline | null> {
  try {
    loaded = await import("./OutlineView.tsx");
    return loaded;
  } catch {
    loading = null;
    return null;
  }
}
