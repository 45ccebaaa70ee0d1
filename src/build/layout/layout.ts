import type { Graph, Point } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { anneal } from "./anneal.ts";
import { type Detail, totalCost } from "./cost.ts";
import { placeByForce } from "./force-start.ts";
import { buildLayoutModel, type LayoutModel } from "./model.ts";
import { type Random, seedRandom } from "./random.ts";

export interface LayoutOptions {
  readonly seed?: number;
}

interface Draft {
  readonly cost: number;
  readonly points: readonly Point[];
}

export function layoutGraph(graph: Graph, { seed = 1 }: LayoutOptions = {}): ReadonlyMap<NodeId, Point> {
  const model = buildLayoutModel(graph);
  const random = seedRandom(seed);
  const sketches = Array.from({ length: Number(process.env.A ?? 10) }, () => {
    placeByForce(model, random);
    anneal(model, random, { moves: Number(process.env.B ?? 25000), hot: 30, cold: 1, detail: "sketch" });
    return takeDraft(model, "sketch");
  });
  const drafts = best(sketches, Number(process.env.C ?? 4)).map((draft) => refine(model, draft, random, Number(process.env.D ?? 15000), 8));
  const [first] = best(drafts, 1).map((draft) => refine(model, draft, random, 30000, 4));
  if (process.env.LOG) console.log("sketch", best(sketches,99).map(d=>Math.round(d.cost)).join(" "), "full", drafts.map(d=>Math.round(d.cost)).join(" "), "last", Math.round(first?.cost??0));
  return new Map(model.bodies.map(({ id }, index) => [id, first?.points[index] ?? { x: 0, y: 0 }]));
}

function refine(model: LayoutModel, draft: Draft, random: Random, moves: number, hot: number): Draft {
  placeDraft(model, draft);
  anneal(model, random, { moves, hot, cold: 0.1, detail: "full" });
  return takeDraft(model, "full");
}

function best(drafts: readonly Draft[], count: number): readonly Draft[] {
  return drafts.toSorted((a, b) => a.cost - b.cost).slice(0, count);
}

function takeDraft(model: LayoutModel, detail: Detail): Draft {
  const points = model.bodies.map(({ x, y }) => ({ x, y }));
  return { cost: totalCost(model, detail), points };
}

function placeDraft({ bodies }: LayoutModel, { points }: Draft): void {
  for (const [index, body] of bodies.entries()) {
    const point = points[index];
    if (point === undefined) continue;
    body.x = point.x;
    body.y = point.y;
  }
}
