import type { Collection, Core } from "cytoscape";
import { AWAY } from "#render/cytoscape/apply-scene.ts";

/** What is seen of what Cytoscape holds: not what was put away, nor an edge of which an end was. */
export function findDrawn(cy: Core): Collection {
  return cy.elements().filter((item) => {
    if (item.hasClass(AWAY)) return false;
    return item.isNode() || item.connectedNodes(`.${AWAY}`).empty();
  });
}
