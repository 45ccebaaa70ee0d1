import { costAround } from "./cost.ts";
import { updateCurve } from "./curves.ts";
import type { Body, LayoutModel } from "./model.ts";
import type { Detail } from "./node-cost.ts";
import type { Random } from "./random.ts";

/** How one run of {@link anneal} goes. */
export interface Schedule {
  /** Moves tried. */
  readonly moves: number;
  /** Costs at which a worse drawing is still likely to be taken, at the start and at the end. */
  readonly hot: number;
  readonly cold: number;
  readonly detail: Detail;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; for drawings Davidson and Harel 1996):
 * tries moves of one node or a few, keeps what makes the drawing better, and at first also some that
 * make it worse. Positions stay whole numbers.
 */
export function anneal(model: LayoutModel, random: Random, schedule: Schedule): void {
  for (const curve of model.curves) updateCurve(curve);
  const { moves, hot, cold, detail } = schedule;
  const known: KnownCosts = new Map();
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const heat = hot * (cold / hot) ** done;
    const step = 1.5 + LONGEST_STEP * (1 - done) ** 3;
    tryMove(model, known, random, { heat, step, detail });
  }
}

/** How far a node may move at once while all is hot, in layout units. */
const LONGEST_STEP = 260;

/** Costs around nodes since the last change of the drawing. */
type KnownCosts = Map<Body, number>;

interface Shift {
  readonly body: Body;
  readonly x: number;
  readonly y: number;
}

function tryMove(
  model: LayoutModel,
  known: KnownCosts,
  random: Random,
  { heat, step, detail }: { heat: number; step: number; detail: Detail },
): void {
  const shifts = proposeMove(model, random, step);
  // How much dearer the drawing may get this time, drawn first so that a hopeless sum can stop early.
  const allowed = -heat * Math.log(1 - random());
  const back: Shift[] = [];
  let change = 0;
  for (const { body, x, y } of shifts) {
    back.unshift({ body, x: body.x, y: body.y });
    const first = back.length === 1;
    const before = (first ? known.get(body) : undefined) ?? costAround(model, body, detail);
    if (first) known.set(body, before);
    moveBody(body, x, y);
    const limit = back.length === shifts.length ? before - change + allowed : Infinity;
    change += costAround(model, body, detail, limit) - before;
  }
  if (change <= allowed) known.clear();
  else for (const { body, x, y } of back) moveBody(body, x, y);
}

function moveBody(body: Body, x: number, y: number): void {
  body.x = x;
  body.y = y;
  for (const curve of body.curves) updateCurve(curve);
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function proposeMove(model: LayoutModel, random: Random, step: number): readonly Shift[] {
  const body = pick(model.bodies, random);
  if (body === undefined) return [];
  const choice = random();
  if (choice < 0.06) return swap(body, pick(model.bodies, random) ?? body);
  const dx = Math.round((random() + random() - 1) * step * 1.5);
  const dy = Math.round((random() + random() - 1) * step * 1.5);
  if (choice < 0.14) return [body, ...findLeaves(body)].map((item) => shift(item, dx, dy));
  return [shift(body, dx, dy)];
}

function shift(body: Body, dx: number, dy: number): Shift {
  return { body, x: body.x + dx, y: body.y + dy };
}

function swap(a: Body, b: Body): readonly Shift[] {
  if (a === b) return [];
  return [
    { body: a, x: b.x, y: b.y },
    { body: b, x: a.x, y: a.y },
  ];
}

/** Neighbours that hang on this node alone: they go where it goes. */
function findLeaves(body: Body): readonly Body[] {
  return body.curves
    .map(({ from, to }) => (from === body ? to : from))
    .filter(({ curves }) => curves.length === 1);
}
