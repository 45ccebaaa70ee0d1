type FiguresModule = typeof import("./FiguresSection.tsx");

let loaded: FiguresModule | null = null;

/**
 * The section of figures, in a chunk of its own: the founding article has none. Repeated calls share
 * one request. Whoever renders to text waits for it first, since markup is written in one go.
 */
export async function loadFigures(): Promise<FiguresModule> {
  loaded = await import("./FiguresSection.tsx");
  return loaded;
}

/** The section once it has been loaded. */
export function findFigures(): FiguresModule | null {
  return loaded;
}
