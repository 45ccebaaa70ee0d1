import type { Core, ElementDefinition } from "cytoscape";
import { isEqual } from "#scene/reuse-unchanged.ts";
import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { edgeElement, nodeElement } from "./elements.ts";

/**
 * Class of what a filter took away. It stays in Cytoscape, unseen and out of the pointer's reach:
 * bringing it back then sets one property of its style, where a new element has all of them to set.
 */
export const AWAY = "away";

/**
 * Turns a drawing of `before` into a drawing of `after` at a zoom tier, touching only items whose
 * identity changed (and edges of which an end changed its outline). Works headless, so tests need no
 * browser.
 *
 * @param before - What is drawn now, at the same tier.
 */
export function applyScene(cy: Core, before: Scene, after: Scene, tier: number): void {
  cy.batch(() => {
    putAway(cy, before.edges.keys(), (id) => !hasEnds(after, id));
    putAway(cy, before.nodes.keys(), (id) => !after.nodes.has(id));
    // Edges come last: Cytoscape refuses an edge without both its ends.
    for (const [id, node] of after.nodes) {
      if (before.nodes.get(id) !== node) put(cy, id, { item: node, tier }, nodeElement);
    }
    for (const edge of after.edges.values()) putEdge(cy, before, after, edge, tier);
  });
}

/** Redraws a scene for another zoom tier: sizes and labels of every item. */
export function applyTier(cy: Core, scene: Scene, tier: number): void {
  cy.batch(() => {
    for (const [id, node] of scene.nodes) put(cy, id, { item: node, tier }, nodeElement);
    for (const edge of scene.edges.values()) putEdge(cy, null, scene, edge, tier);
  });
}

function hasEnds({ nodes, edges }: Scene, id: string): boolean {
  const edge = edges.get(id);
  return edge !== undefined && nodes.has(edge.from) && nodes.has(edge.to);
}

function putAway<Id extends string>(
  cy: Core,
  ids: Iterable<Id>,
  isAway: (id: Id) => boolean,
): void {
  for (const id of ids) if (isAway(id)) cy.getElementById(id).addClass(AWAY);
}

/** Puts an edge in unless it is there as it should be; without both its ends it cannot be drawn. */
function putEdge(
  cy: Core,
  before: Scene | null,
  after: Scene,
  edge: SceneEdge,
  tier: number,
): void {
  const [from, to] = [after.nodes.get(edge.from), after.nodes.get(edge.to)];
  if (from === undefined || to === undefined) return;
  const ends = { from, to };
  if (before !== null && isDrawnAlike(before, edge, ends)) return;
  put(cy, edge.id, { item: edge, tier, ends }, (item) => edgeElement(item, from, to, tier));
}

interface Ends {
  readonly from: SceneNode;
  readonly to: SceneNode;
}

/** What an element was last made from, kept with it under this name. */
const MADE_FROM = "madeFrom";
interface MadeFrom<T> {
  readonly item: T;
  readonly tier: number;
  readonly ends?: Ends;
}

/** Makes an element, or brings it up to date; one that comes back as it went is only shown again. */
function put<T extends SceneNode | SceneEdge>(
  cy: Core,
  id: string,
  next: MadeFrom<T>,
  toElement: (item: T, tier: number) => ElementDefinition,
): void {
  const found = cy.getElementById(id);
  if (found.empty()) {
    cy.add(toElement(next.item, next.tier)).scratch(MADE_FROM, next);
    return;
  }
  const last: MadeFrom<T> | undefined = found.scratch(MADE_FROM);
  if (last !== undefined && isMadeAlike(last, next)) {
    found.removeClass(AWAY);
    return;
  }
  found.json(toElement(next.item, next.tier));
  found.scratch(MADE_FROM, next);
}

function isMadeAlike(a: MadeFrom<unknown>, b: MadeFrom<unknown>): boolean {
  if (a.tier !== b.tier || !isEqual(a.item, b.item)) return false;
  if (a.ends === undefined || b.ends === undefined) return a.ends === b.ends;
  return isOutlinedAlike(a.ends.from, b.ends.from) && isOutlinedAlike(a.ends.to, b.ends.to);
}

function isDrawnAlike(before: Scene, edge: SceneEdge, { from, to }: Ends): boolean {
  return (
    before.edges.get(edge.id) === edge &&
    isOutlinedAlike(before.nodes.get(from.id), from) &&
    isOutlinedAlike(before.nodes.get(to.id), to)
  );
}

function isOutlinedAlike(a: SceneNode | undefined, b: SceneNode): boolean {
  if (a === undefined) return false;
  return (
    a === b ||
    (a.x === b.x &&
      a.y === b.y &&
      a.kind === b.kind &&
      a.rank === b.rank &&
      (a.emphasis === "selected") === (b.emphasis === "selected"))
  );
}
