import type { Core, ElementDefinition } from "cytoscape";
import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { edgeElement, nodeElement } from "./elements.ts";

/**
 * Turns a drawing of `before` into a drawing of `after` at a zoom tier, touching only items whose
 * identity changed (and edges of which an end changed its outline). Works headless, so tests need no
 * browser.
 *
 * @param before - What is drawn now, at the same tier.
 */
export function applyScene(cy: Core, before: Scene, after: Scene, tier: number): void {
  cy.batch(() => {
    // Edges leave first and arrive last: Cytoscape refuses an edge without both its ends.
    remove(cy, before.edges, after.edges);
    remove(cy, before.nodes, after.nodes);
    for (const [id, node] of after.nodes) {
      const old = before.nodes.get(id);
      if (old !== node) put(cy, id, old !== undefined, nodeElement(node, tier));
    }
    for (const [id, edge] of after.edges) {
      const ends = findEnds(after, edge);
      if (ends === null || isDrawnAlike(before, edge, ends)) continue;
      put(cy, id, before.edges.has(id), edgeElement(edge, ends.from, ends.to, tier));
    }
  });
}

/** Redraws a scene for another zoom tier: sizes and labels of every item. */
export function applyTier(cy: Core, scene: Scene, tier: number): void {
  cy.batch(() => {
    for (const [id, node] of scene.nodes) put(cy, id, true, nodeElement(node, tier));
    for (const [id, edge] of scene.edges) {
      const ends = findEnds(scene, edge);
      if (ends !== null) put(cy, id, true, edgeElement(edge, ends.from, ends.to, tier));
    }
  });
}

type ById = ReadonlyMap<string, unknown>;

function remove(cy: Core, before: ById, after: ById): void {
  for (const id of before.keys()) if (!after.has(id)) cy.getElementById(id).remove();
}

function put(cy: Core, id: string, isThere: boolean, element: ElementDefinition): void {
  if (isThere) cy.getElementById(id).json(element);
  else cy.add(element);
}

interface Ends {
  readonly from: SceneNode;
  readonly to: SceneNode;
}

function findEnds(scene: Scene, { from, to }: SceneEdge): Ends | null {
  const [a, b] = [scene.nodes.get(from), scene.nodes.get(to)];
  return a === undefined || b === undefined ? null : { from: a, to: b };
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
