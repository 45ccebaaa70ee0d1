import type { Collection, Core, ElementDefinition } from "cytoscape";
import { isOutlinedAlike } from "#scene/outline.ts";
import { isEqual } from "#scene/reuse-unchanged.ts";
import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { edgeElement, nodeElement } from "./elements.ts";

/**
 * Class of what a filter took away. It stays in Cytoscape, unseen and out of the pointer's reach:
 * bringing it back then sets one property of its style, where a new element has all of them to set.
 * An edge goes with its end and does not have the class then.
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
    const change = { cy, going: cy.collection(), coming: cy.collection() };
    // Edges come last: Cytoscape refuses an edge without both its ends.
    putNodes(change, before, after, tier);
    for (const edge of after.edges.values()) putEdge(change, before, after, edge, tier);
    takeEdges(change, after);
    change.going.addClass(AWAY);
    change.coming.removeClass(AWAY);
  });
}

function putNodes(change: Change, before: Scene, after: Scene, tier: number): void {
  for (const id of before.nodes.keys()) {
    if (!after.nodes.has(id)) change.going.merge(change.cy.getElementById(id));
  }
  for (const [id, node] of after.nodes) {
    if (before.nodes.get(id) !== node) put(change, id, { item: node, tier }, nodeElement);
  }
}

/** Redraws a scene for another zoom tier: sizes and labels of every item. */
export function applyTier(cy: Core, scene: Scene, tier: number): void {
  cy.batch(() => {
    const change = { cy, going: cy.collection(), coming: cy.collection() };
    for (const [id, node] of scene.nodes) put(change, id, { item: node, tier }, nodeElement);
    for (const edge of scene.edges.values()) putEdge(change, null, scene, edge, tier);
  });
}

/** What is about to be put away and to come back, gathered: a class is set on many at once. */
interface Change {
  readonly cy: Core;
  readonly going: Collection;
  readonly coming: Collection;
}

/** Edges that do not have the class, by id: seen wherever both their ends are. */
function readPresent(cy: Core): Map<string, SceneEdge> {
  const known: Map<string, SceneEdge> | undefined = cy.scratch(PRESENT);
  if (known !== undefined) return known;
  const present = new Map<string, SceneEdge>();
  cy.scratch(PRESENT, present);
  return present;
}
const PRESENT = "present";

/** Puts away the edges that would be seen and are not to be; most go with their ends. */
function takeEdges({ cy, going }: Change, { nodes, edges }: Scene): void {
  const present = readPresent(cy);
  for (const [id, { from, to }] of present) {
    if (edges.has(id) || !nodes.has(from) || !nodes.has(to)) continue;
    going.merge(cy.getElementById(id));
    present.delete(id);
  }
}

/** Puts an edge in unless it is there as it should be; without both its ends it cannot be drawn. */
function putEdge(
  change: Change,
  before: Scene | null,
  after: Scene,
  edge: SceneEdge,
  tier: number,
): void {
  const [from, to] = [after.nodes.get(edge.from), after.nodes.get(edge.to)];
  if (from === undefined || to === undefined) return;
  const ends = { from, to };
  if (before !== null && isDrawnAlike(before, edge, ends)) return;
  put(change, edge.id, { item: edge, tier, ends }, (item) => edgeElement(item, from, to, tier));
  readPresent(change.cy).set(edge.id, edge);
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
interface Made<T> extends MadeFrom<T> {
  /** A copy: Cytoscape keeps and edits what it is given. */
  readonly element: Pick<ElementDefinition, "data" | "position">;
}

/** Makes an element, or brings it up to date; one that comes back as it went is only shown again. */
function put<T extends SceneNode | SceneEdge>(
  { cy, coming }: Change,
  id: string,
  next: MadeFrom<T>,
  toElement: (item: T, tier: number) => ElementDefinition,
): void {
  const found = cy.getElementById(id);
  const last: Made<T> | undefined = found.scratch(MADE_FROM);
  if (found.hasClass(AWAY)) coming.merge(found);
  if (last !== undefined && isMadeAlike(last, next)) return;
  const element = toElement(next.item, next.tier);
  const { data, position } = element;
  const made = { ...next, element: copyElement(element) };
  if (last === undefined) {
    cy.add(element).scratch(MADE_FROM, made);
    return;
  }
  found.scratch(MADE_FROM, made);
  // What has changed may not show at this zoom: telling Cytoscape costs far more than comparing.
  if (isEqual(last.element, made.element)) return;
  found.data(data);
  if (position !== undefined) found.position(position);
}

function copyElement({ data, position }: Pick<ElementDefinition, "data" | "position">) {
  return { data: { ...data }, ...(position === undefined ? {} : { position: { ...position } }) };
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
