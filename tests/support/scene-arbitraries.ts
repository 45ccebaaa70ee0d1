import fc from "fast-check";
import type {
  Box,
  Emphasis,
  LineChange,
  Scene,
  SceneEdge,
  SceneNode,
  SceneRegion,
} from "#scene/scene.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { id } from "./graph-builder.ts";

const BOUNDS: Box = { x: 0, y: 0, width: 900, height: 600 };
const EMPHASES: readonly Emphasis[] = ["plain", "selected", "lit", "dim"];

const CHANGES: readonly (LineChange | null)[] = [null, "added", "ended", "changed"];

export const EMPTY_SCENE: Scene = {
  size: "small",
  nodes: new Map(),
  edges: new Map(),
  bounds: BOUNDS,
  regions: [],
};

/** A plain company in the middle of the drawing, labelled with its name. */
export function sceneNode(fields: Partial<SceneNode> & { readonly id: NodeId }): SceneNode {
  return {
    kind: "company",
    name: fields.id,
    glyph: "",
    rank: "normal",
    x: 450,
    y: 300,
    label: [fields.name ?? fields.id],
    labelFrom: 0,
    emphasis: "plain",
    hidden: 0,
    ...fields,
  };
}

/** A plain established line of one relation, its arrow at `to`. */
export function sceneEdge(
  from: NodeId,
  to: NodeId,
  fields: Partial<Omit<SceneEdge, "from" | "to">> = {},
): SceneEdge {
  return {
    id: `${from} ${to}`,
    type: "line",
    from,
    to,
    bend: 12,
    standing: "established",
    count: 1,
    arrows: { from: false, to: true },
    title: `${from} supplies ${to}.`,
    emphasis: "plain",
    quiet: false,
    change: null,
    ...fields,
  };
}

export function scene(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[] = [],
  bounds: Box = BOUNDS,
  regions: readonly SceneRegion[] = [],
): Scene {
  return {
    size: regions.length > 0 ? "large" : "small",
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    bounds,
    regions,
  };
}

/** A region named like its id, its label at every zoom. */
export function sceneRegion(key: string, box: Box): SceneRegion {
  return { id: key, label: key, box, labelFrom: 0 };
}

const coordinate = (most: number) => fc.integer({ min: 0, max: most });
const names = fc.constantFrom("Li", "Uyuni", "Salar de Uyuni", "Uranium One Group", "Яхуа", "盐湖");

/** Nodes with an id of their own anywhere in the drawing; they may overlap. */
export const sceneNodes = (most: number): fc.Arbitrary<readonly SceneNode[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...NODE_TYPES),
        rank: fc.constantFrom("normal" as const, "main" as const),
        name: names,
        label: fc.array(names, { minLength: 0, maxLength: 3 }),
        glyph: fc.constantFrom("", "BO", "KNO₃"),
        x: coordinate(900),
        y: coordinate(600),
        labelFrom: fc.integer({ min: 0, max: 19 }),
        emphasis: fc.constantFrom(...EMPHASES),
        hidden: fc.constantFrom(0, 0, 1, 7, 23),
      }),
      { maxLength: most },
    )
    .map((drafts) =>
      drafts.map((draft, index) => sceneNode({ ...draft, id: id(`node-${index}`) })),
    );

/** Small scenes over a few shared ids, so that two of them have much in common. */
export const scenes: fc.Arbitrary<Scene> = sceneNodes(5).chain((nodes) => {
  const pairs = nodes.flatMap((from, index) =>
    nodes.slice(index + 1).map((to) => [from.id, to.id] as const),
  );
  const details = fc.record({
    type: fc.constantFrom("line" as const, "bridge" as const),
    bend: fc.integer({ min: -40, max: 40 }),
    standing: fc.constantFrom(...STATUSES),
    count: fc.integer({ min: 1, max: 12 }),
    arrows: fc.record({ from: fc.boolean(), to: fc.boolean() }),
    emphasis: fc.constantFrom(...EMPHASES),
    quiet: fc.boolean(),
    change: fc.constantFrom(...CHANGES),
  });
  const edges =
    pairs.length === 0
      ? fc.constant([])
      : fc.subarray(pairs).chain((chosen) =>
          fc.array(details, { minLength: chosen.length, maxLength: chosen.length }).map((all) =>
            chosen.flatMap(([from, to], index) => {
              const detail = all[index];
              return detail === undefined ? [] : [sceneEdge(from, to, detail)];
            }),
          ),
        );
  const regions = fc
    .subarray(["Andes", "Qinghai"])
    .map((keys) =>
      keys.map((key, index) =>
        sceneRegion(key, { x: 500 * index, y: 20, width: 400, height: 560 }),
      ),
    );
  return fc.tuple(edges, regions).map(([list, grounds]) => scene(nodes, list, BOUNDS, grounds));
});
