import type { Scene } from "./scene.ts";

/**
 * The scene `after`, with the very objects of `before` wherever they say the same, so that whoever
 * draws it can tell by identity what changed. Gives back `before` itself when nothing did.
 */
export function reuseUnchanged(before: Scene, after: Scene): Scene {
  if (before === after) return before;
  const nodes = reuseItems(before.nodes, after.nodes);
  const edges = reuseItems(before.edges, after.edges);
  const bounds = isEqual(before.bounds, after.bounds) ? before.bounds : after.bounds;
  const regions = isEqual(before.regions, after.regions) ? before.regions : after.regions;
  const isSame =
    after.size === before.size &&
    nodes === before.nodes &&
    edges === before.edges &&
    bounds === before.bounds &&
    regions === before.regions;
  return isSame ? before : { size: after.size, nodes, edges, bounds, regions };
}

function reuseItems<K, T>(before: ReadonlyMap<K, T>, after: ReadonlyMap<K, T>): ReadonlyMap<K, T> {
  const items = new Map<K, T>();
  const order = before.keys();
  let isSame = before.size === after.size;
  for (const [key, item] of after) {
    const old = before.get(key);
    const kept = old !== undefined && isEqual(old, item) ? old : item;
    items.set(key, kept);
    isSame &&= kept === old && order.next().value === key;
  }
  return isSame ? before : items;
}

/** Deep equality of plain data: the same keys with equal values. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
