import type { Bridge } from "#graph/bridges.ts";
import type { Shown, ShownLine } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { listClaimsInForce } from "#graph/standing.ts";
import type { NodeId } from "#schema/graph.ts";
import { type EmphasisRule, type Marks, resolveEmphasis } from "./emphasis.ts";
import { edgeBend } from "./geometry.ts";
import { placeLabels } from "./label-tiers.ts";
import type { Emphasis, LineChange, Scene, SceneEdge, SceneNode, SceneSize } from "./scene.ts";
import { buildStage, type PlacedNode, rankNodes, type Stage } from "./stage.ts";

export type { Marks } from "./emphasis.ts";

/**
 * The drawing of what is shown of a graph. Pure; O(shown nodes² + relations), the first call for a
 * graph's positions also what `buildClearance` takes.
 *
 * @param shown - What the filters leave; a node without a position is not drawn, nor its lines.
 * @param marks - What is selected or pointed at, and what has changed.
 */
export function buildScene(graph: Graph, shown: Shown, marks: Marks): Scene {
  const stage = buildStage(graph);
  const { size, places, bounds, regions } = stage;
  const { byImportance, hubs } = rankNodes(graph);
  const drawn = new Set<NodeId>();
  for (const id of shown.nodes) if (places.has(id)) drawn.add(id);
  const drafts = new Map<string, Draft>();
  const add = (draft: Draft): void => {
    if (drawn.has(draft.from) && drawn.has(draft.to)) drafts.set(draft.id, draft);
  };
  const context = { graph, size, places, hubs, changes: marks.changes };
  for (const line of shown.lines.values()) add(draftLine(context, line));
  for (const bridge of shown.bridges.values()) add(draftBridge(context, bridge));
  const rule = resolveEmphasis(marks, size, drawn, drafts);
  const order = byImportance.filter((id) => drawn.has(id));
  for (const draft of drafts.values()) draft.emphasis = rule.ofEdge(draft.id);
  const nodes = drawNodes(stage, order, rule, shown.hiddenNeighbours);
  return { size, nodes, edges: drafts, bounds, regions };
}

const PRIORITY: readonly Emphasis[] = ["selected", "lit", "plain", "dim"];

/** @param order - Ids of what is drawn, those whose labels matter most first. */
function drawNodes(
  { size, places, clearance }: Stage,
  order: readonly NodeId[],
  rule: EmphasisRule,
  hidden: ReadonlyMap<NodeId, number>,
): ReadonlyMap<NodeId, SceneNode> {
  const groups = new Map<Emphasis, NodeId[]>(PRIORITY.map((emphasis) => [emphasis, []]));
  for (const id of order) groups.get(rule.ofNode(id))?.push(id);
  const [selected = null] = groups.get("selected") ?? [];
  // Beside what is brought out of a large map the rest is ground: its symbols hide no names.
  const isGround = size === "large" && groups.get("plain")?.length === 0;
  const above = isGround ? order.length - (groups.get("dim")?.length ?? 0) : 0;
  const tiers = placeLabels(clearance, [...groups.values()].flat(), selected, above);
  const nodes = new Map<NodeId, SceneNode>();
  for (const [id, place] of places) {
    const labelFrom = tiers.get(id);
    if (labelFrom === undefined) continue;
    const { kind, name, glyph, rank, x, y, label } = place;
    const [emphasis, more] = [rule.ofNode(id), hidden.get(id) ?? 0];
    // Field by field: spreading the place takes five times as long.
    nodes.set(id, { id, kind, name, glyph, rank, x, y, label, labelFrom, emphasis, hidden: more });
  }
  return nodes;
}

/** An edge of which it is not known yet how much it is brought out. */
type Draft = Omit<SceneEdge, "emphasis"> & { emphasis: Emphasis };

interface Drafting {
  readonly graph: Graph;
  readonly size: SceneSize;
  readonly places: ReadonlyMap<NodeId, PlacedNode>;
  readonly hubs: ReadonlySet<NodeId>;
  readonly changes: Marks["changes"];
}

/** What an edge's title says first where it has changed. */
const CHANGE_WORDS: Readonly<Record<LineChange, string>> = {
  added: "Added since.",
  ended: "Ended since.",
  changed: "Changed since.",
};

function draftLine(context: Drafting, { line, standings, status }: ShownLine): Draft {
  const [from, to] = line.ends;
  const change = context.changes.get(line.id) ?? null;
  const statements = standings.flatMap((standing) =>
    listClaimsInForce(standing).map(({ claim }) => claim.statement),
  );
  const said = statements.length > 0 ? statements.join("\n") : joinNames(context.graph, line.ends);
  return {
    id: line.id,
    type: "line",
    from,
    to,
    bend: findBend(context, from, to),
    standing: status,
    count: standings.length,
    arrows: {
      from: standings.some(({ relation }) => relation.object === from),
      to: standings.some(({ relation }) => relation.object === to),
    },
    title: change === null ? said : `${CHANGE_WORDS[change]}\n${said}`,
    quiet: isAtHub(context, line.ends),
    change,
    emphasis: "plain",
  };
}

function draftBridge(context: Drafting, bridge: Bridge): Draft {
  const { graph, size } = context;
  const [from, to] = bridge.ends;
  const [first = "", last = ""] = bridge.ends.map((id) => joinNames(graph, [id]));
  return {
    id: bridge.id,
    type: "bridge",
    from,
    to,
    bend: findBend(context, from, to),
    standing: bridge.status,
    count: bridge.via.length,
    arrows: { from: false, to: false },
    title: `${first} – ${joinNames(graph, bridge.via)} – ${last}`,
    // In a large graph there are as many of them as lines.
    quiet: size === "large" || isAtHub(context, bridge.ends),
    change: null,
    emphasis: "plain",
  };
}

function joinNames(graph: Graph, ids: readonly NodeId[]): string {
  return ids.map((id) => graph.nodes.get(id)?.name ?? id).join(", ");
}

function isAtHub({ hubs }: Drafting, ends: readonly NodeId[]): boolean {
  return ends.some((end) => hubs.has(end));
}

function findBend({ places }: Drafting, from: NodeId, to: NodeId): number {
  const [a, b] = [places.get(from), places.get(to)];
  return a === undefined || b === undefined ? 0 : edgeBend(a, b);
}
