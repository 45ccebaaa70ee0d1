import { crossingCosts, fanCost, lineCost, passingCost, passingCosts } from "./line-cost.ts";
import type { Body, LayoutModel } from "./model.ts";
import { bleedCost, type Detail, emptyCost, pairCost, placeCost } from "./node-cost.ts";

/**
 * The part of the cost that depends on where one node is: compare it before and after a move.
 * O(nodes + lines at the node × (nodes + lines)) time, with small factors.
 *
 * @param limit - Once above it, the sum is not finished: a move that dear is not taken anyway.
 */
export function costAround(
  model: LayoutModel,
  body: Body,
  detail: Detail,
  limit = Infinity,
): number {
  let cost = placeCost(model, body);
  for (const other of model.bodies) if (other !== body) cost += pairCost(body, other, detail);
  if (cost > limit) return cost;
  cost += ownLinesCost(body, detail);
  if (cost > limit) return cost;
  for (const curve of body.curves) cost += crossingCosts(curve);
  if (detail === "sketch" || cost > limit) return cost;
  return cost + touchCost(model, body, limit - cost);
}

function ownLinesCost(body: Body, detail: Detail): number {
  let cost = 0;
  let next = 0;
  for (const curve of body.curves) {
    next += 1;
    const far = curve.from === body ? curve.to : curve.from;
    cost += lineCost(curve, detail) + fanCost(body, curve, next) + fanCost(far, curve, 0);
  }
  return cost;
}

/** Lines that pass the node, nodes that its lines pass, and what depends on all places at once. */
function touchCost(model: LayoutModel, body: Body, limit: number): number {
  let cost = bleedCost(model) + emptyCost(model);
  for (const curve of model.curves) {
    if (curve.from !== body && curve.to !== body) cost += passingCost(curve, body);
  }
  for (const curve of body.curves) {
    if (cost > limit) return cost;
    cost += passingCosts(model, curve);
  }
  return cost;
}

/** The whole cost, by which drawings from several starts are compared. O(lines² + lines × nodes). */
export function totalCost(model: LayoutModel, detail: Detail): number {
  const { bodies, curves } = model;
  let cost = detail === "full" ? emptyCost(model) + bleedCost(model) : 0;
  for (const [index, body] of bodies.entries()) {
    cost += placeCost(model, body);
    for (const other of bodies.slice(index + 1)) cost += pairCost(body, other, detail);
    for (const [at, curve] of body.curves.entries()) cost += fanCost(body, curve, at + 1);
  }
  for (const curve of curves) {
    cost += lineCost(curve, detail) + crossingCosts(curve) / 2;
    if (detail === "full") cost += passingCosts(model, curve);
  }
  return cost;
}
