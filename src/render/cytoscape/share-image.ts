import type { Core } from "cytoscape";

// What Cytoscape's renderer can do and Cytoscape has no word for. Without it all is drawn, only later
// or slower.

function findRenderer(cy: Core): object | null {
  const find: unknown = Reflect.get(cy, "renderer");
  const renderer: unknown = typeof find === "function" ? Reflect.apply(find, cy, []) : null;
  return typeof renderer === "object" ? renderer : null;
}

/** Gives Cytoscape an image that is decoded already: one that it loads itself comes a frame late. */
export function shareImage(cy: Core, address: string, image: HTMLImageElement): void {
  const renderer = findRenderer(cy);
  if (renderer === null) return;
  const cache: unknown = Reflect.get(renderer, "imageCache") ?? {};
  if (typeof cache !== "object" || cache === null) return;
  Reflect.set(renderer, "imageCache", cache);
  Reflect.set(cache, address, { image });
}
