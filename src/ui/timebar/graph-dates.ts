import { listChangeDates } from "#graph/change-dates.ts";
import type { Graph } from "#graph/graph.ts";
import { buildTimeScale, listPublicationDates } from "./time-scale.ts";

type GraphDates = ReturnType<typeof workOut>;

const known = new WeakMap<Graph, GraphDates>();

/** What the bar draws and steps through; it depends on the graph alone and is kept with it. */
export function readGraphDates(graph: Graph): GraphDates {
  const last = known.get(graph);
  if (last !== undefined) return last;
  const dates = workOut(graph);
  known.set(graph, dates);
  return dates;
}

function workOut(graph: Graph) {
  return {
    scale: buildTimeScale(graph),
    changes: listChangeDates(graph),
    publications: listPublicationDates(graph),
  };
}
