type Reader = typeof import("./reader.tsx");

let loaded: Reader | null = null;
let loading: Promise<Reader | null> | null = null;

/** What reader mode alone shows, where it has been loaded. */
export function readReader(): Reader | null {
  return loaded;
}

/**
 * Loads what reader mode alone shows: nobody else needs it. Whoever renders to text, or takes over such
 * text, waits for it first.
 *
 * @returns `null` where it could not be loaded; the next call tries again.
 */
export function loadReader(): Promise<Reader | null> {
  loading ??= load();
  return loading;
}

// A handler right behind the import would keep from the page that the part is missing.
async function load(): Promise<Reader | null> {
  try {
    loaded = await import("./reader.tsx");
    return loaded;
  } catch {
    loading = null;
    return null;
  }
}
