import type { Bridge } from "#graph/bridges.ts";
import type { Shown, ShownLine } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { listClaimsInForce } from "#graph/standing.ts";
import type { NodeId } from "#schema/graph.ts";
import { type EmphasisRule, type Marks, resolveEmphasis } from "./emphasis.ts";
import { edgeBend } from "./geometry.ts";
import { NEVER, placeLabels } from "./label-tiers.ts";
import type { Emphasis, Scene, SceneEdge, SceneNode } from "./scene.ts";
import { buildStage, type Place, type Stage } from "./stage.ts";

export type { Marks } from "./emphasis.ts";

/**
 * The drawing of what is shown of a graph. Pure; O(nodes² + relations), the first call for a graph
 * also O(nodes² · zoom tiers).
 *
 * @param shown - What the filters leave; a node without a position is not drawn, nor its lines.
 * @param marks - What is selected or pointed at.
 */
export function buildScene(graph: Graph, shown: Shown, marks: Marks): Scene {
  const stage = buildStage(graph);
  const { places, bounds } = stage;
  const drawn = new Set([...shown.nodes].filter((id) => places.has(id)));
  const drafts = [
    ...[...shown.lines.values()].map((line) => draftLine(graph, places, line)),
    ...[...shown.bridges.values()].map((bridge) => draftBridge(graph, places, bridge)),
  ].filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const rule = resolveEmphasis(marks, drawn, drafts);
  return {
    nodes: drawNodes(stage, drawn, rule),
    edges: new Map(
      drafts.map((draft) => [draft.id, { ...draft, emphasis: rule.ofEdge(draft.id) }]),
    ),
    bounds,
  };
}

const PRIORITY: readonly Emphasis[] = ["selected", "lit", "plain", "dim"];

function drawNodes(
  { places, clearance, byImportance }: Stage,
  drawn: ReadonlySet<NodeId>,
  rule: EmphasisRule,
): ReadonlyMap<NodeId, SceneNode> {
  const order = byImportance
    .filter((id) => drawn.has(id))
    .map((id) => ({ id, emphasis: rule.ofNode(id) }))
    .sort((a, b) => PRIORITY.indexOf(a.emphasis) - PRIORITY.indexOf(b.emphasis));
  const selected = order.find(({ emphasis }) => emphasis === "selected")?.id ?? null;
  const ids = order.map(({ id }) => id);
  const tiers = placeLabels(clearance, ids, selected);
  const nodes = new Map<NodeId, SceneNode>();
  for (const [id, place] of places) {
    if (!drawn.has(id)) continue;
    const labelFrom = tiers.get(id) ?? NEVER;
    nodes.set(id, { ...place, labelFrom, emphasis: rule.ofNode(id) });
  }
  return nodes;
}

type Draft = Omit<SceneEdge, "emphasis">;

function draftLine(
  graph: Graph,
  places: ReadonlyMap<NodeId, Place>,
  { line, standings, status }: ShownLine,
): Draft {
  const [from, to] = line.ends;
  const statements = standings.flatMap((standing) =>
    listClaimsInForce(standing).map(({ claim }) => claim.statement),
  );
  return {
    id: line.id,
    type: "line",
    from,
    to,
    bend: findBend(places, from, to),
    standing: status,
    count: standings.length,
    arrows: {
      from: standings.some(({ relation }) => relation.object === from),
      to: standings.some(({ relation }) => relation.object === to),
    },
    title: statements.length > 0 ? statements.join("\n") : joinNames(graph, line.ends),
  };
}

function draftBridge(graph: Graph, places: ReadonlyMap<NodeId, Place>, bridge: Bridge): Draft {
  const [from, to] = bridge.ends;
  const [first = "", last = ""] = bridge.ends.map((id) => joinNames(graph, [id]));
  return {
    id: bridge.id,
    type: "bridge",
    from,
    to,
    bend: findBend(places, from, to),
    standing: bridge.status,
    count: bridge.via.length,
    arrows: { from: false, to: false },
    title: `${first} – ${joinNames(graph, bridge.via)} – ${last}`,
  };
}

function joinNames(graph: Graph, ids: readonly NodeId[]): string {
  return ids.map((id) => graph.nodes.get(id)?.name ?? id).join(", ");
}

function findBend(places: ReadonlyMap<NodeId, Place>, from: NodeId, to: NodeId): number {
  const [a, b] = [places.get(from), places.get(to)];
  return a === undefined || b === undefined ? 0 : edgeBend(a, b);
}
