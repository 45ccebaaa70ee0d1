import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Body, LayoutModel } from "./model.ts";
import { pushApart } from "./push-apart.ts";
import type { Random } from "./random.ts";

interface Particle extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly body: Body;
}
const TICKS = 200;
/** Share of the way to where its kind belongs that a node is drawn in one tick. */
const PULL = 0.08;
const CENTRE = 0.02;
const REPULSION = -900;

/**
 * Scatters the nodes and lets forces place them: lines as springs, nodes repelling each other, labels
 * as collision boxes. A start for the search, not yet a drawing: lines may run through anything.
 *
 * @param random - Decides the scatter; the same numbers give the same places.
 */
export function placeByForce({ bodies, curves, frame }: LayoutModel, random: Random): void {
  const particles: Particle[] = bodies.map((body) => ({
    body,
    x: random() * frame.width,
    y: random() * frame.height,
  }));
  const indices = new Map(bodies.map((body, index) => [body, index]));
  const links = curves.map((curve) => ({
    source: indices.get(curve.from) ?? 0,
    target: indices.get(curve.to) ?? 0,
    wanted: curve.wanted,
  }));
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const spring = forceLink<Particle, SimulationLinkDatum<Particle> & { wanted: number }>(
    links,
  ).distance((link) => link.wanted);
  forceSimulation(particles)
    .randomSource(random)
    .force("lines", spring)
    .force("crowd", forceManyBody<Particle>().strength(REPULSION).distanceMax(frame.width))
    .force(
      "x",
      forceX<Particle>(({ body }) =>
        body.pull.x === undefined ? middle.x : body.pull.x * frame.width,
      ).strength(({ body }) => (body.pull.x === undefined ? CENTRE : PULL)),
    )
    .force(
      "y",
      forceY<Particle>(({ body }) =>
        body.pull.y === undefined ? middle.y : body.pull.y * frame.height,
      ).strength(({ body }) => (body.pull.y === undefined ? CENTRE : PULL)),
    )
    .force("boxes", forceBoxes(particles))
    .stop()
    .tick(TICKS);
  for (const { body, x, y } of particles) {
    body.x = Math.round(x);
    body.y = Math.round(y);
  }
}

function forceBoxes(particles: readonly Particle[]): Force<Particle, undefined> {
  const movables = particles.map((particle) => {
    const hull = particle.body.whole;
    return { at: particle, boxes: [hull], hull };
  });
  return () => pushApart(movables, 14, 0.5);
}
