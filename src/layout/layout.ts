import type { Graph, Point } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { anneal, type Schedule } from "./anneal.ts";
import { totalCost } from "./cost.ts";
import { placeByForce } from "./force-start.ts";
import { buildLayoutModel, type LayoutModel } from "./model.ts";
import type { Detail } from "./node-cost.ts";
import { settle } from "./push-apart.ts";
import { type Random, seedRandom } from "./random.ts";

/** How hard to look for a good drawing. Counted in moves, never in time, so that it can be repeated. */
interface Plan {
  /** Drawings begun from scratch, and how many of the best are worked out in full. */
  readonly sketches: number;
  readonly drafts: number;
  readonly sketching: Schedule;
  readonly drafting: Schedule;
  /** For the best draft. */
  readonly finishing: Schedule;
}

/** Places of all nodes, in the order of the model's bodies, and what that drawing costs. */
interface Attempt {
  readonly cost: number;
  readonly points: readonly Point[];
}

/** The fairest of the first sixteen on the article's graph; another gives another good drawing. */
const SEED = 9;

/**
 * Places the nodes of a graph for drawing: no symbol or label on another, lines clear of what they do
 * not touch, few crossings, the whole a little wider than high, kinds where they read best.
 *
 * Several starts by forces (d3-force), each sketched by simulated annealing over lines and crossings
 * alone; the best are then annealed over the drawing as it will be seen, with the symbols, labels and
 * curves of `scene/geometry.ts`, at zoom 1 and at a phone's. Depends on the records and the seed
 * alone, not on their order, the time or the machine. About 2 s for 20 nodes, 7 s for 450.
 *
 * @returns The centre of every node in whole layout units, x to the right, y down, ordered by id.
 */
export function layoutGraph(
  graph: Graph,
  { seed = SEED }: { readonly seed?: number } = {},
): ReadonlyMap<NodeId, Point> {
  const model = buildLayoutModel(graph);
  const random = seedRandom(seed);
  const plan = planSearch(model);
  const sketches = Array.from({ length: plan.sketches }, () => {
    placeByForce(model, random);
    return work(model, random, plan.sketching);
  });
  const drafts = takeBest(sketches, plan.drafts).map((sketch) => {
    place(model, sketch);
    return work(model, random, plan.drafting);
  });
  for (const draft of takeBest(drafts, 1)) {
    place(model, draft);
    work(model, random, plan.finishing);
  }
  settle(model.bodies);
  return new Map(model.bodies.map(({ id, x, y }) => [id, { x, y }]));
}

function planSearch({ bodies, isSmall }: LayoutModel): Plan {
  const size = bodies.length;
  if (!isSmall) {
    // One start, kept cool: where forces have put the large parts is not for single moves to mend.
    return {
      sketches: 1,
      drafts: 1,
      sketching: { detail: "sketch", moves: 20 * size, hot: 10, cold: 2 },
      drafting: { detail: "full", moves: 60 * size, hot: 6, cold: 0.3 },
      finishing: { detail: "full", moves: 20 * size, hot: 0.3, cold: 0.1 },
    };
  }
  return {
    sketches: 14,
    drafts: 5,
    sketching: { detail: "sketch", moves: 1000 * size, hot: 25, cold: 1 },
    drafting: { detail: "full", moves: 750 * size, hot: 8, cold: 0.1 },
    finishing: { detail: "full", moves: 1500 * size, hot: 4, cold: 0.1 },
  };
}

function work(model: LayoutModel, random: Random, schedule: Schedule): Attempt {
  anneal(model, random, schedule);
  return readAttempt(model, schedule.detail);
}

function takeBest(attempts: readonly Attempt[], count: number): readonly Attempt[] {
  return attempts.toSorted((a, b) => a.cost - b.cost).slice(0, count);
}

function readAttempt(model: LayoutModel, detail: Detail): Attempt {
  const points = model.bodies.map(({ x, y }) => ({ x, y }));
  return { cost: totalCost(model, detail), points };
}

function place({ bodies }: LayoutModel, { points }: Attempt): void {
  for (const [index, body] of bodies.entries()) {
    const { x, y } = points[index] ?? body;
    body.x = x;
    body.y = y;
  }
}
