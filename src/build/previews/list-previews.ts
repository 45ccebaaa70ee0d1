import type { CompiledSite } from "#build/site/compile-site.ts";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { buildScene } from "#scene/build-scene.ts";
import type { SvgElement } from "#scene/svg-tree.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { Place } from "#view/place.ts";
import { PUBLISHED } from "#view/published.ts";
import { listDefaultKinds, readOf, type Scope, WHOLE } from "#view/scopes.ts";
import { findHomeScope, type Site } from "#view/site.ts";
import { HOME } from "#view/view.ts";
import { claimPreview } from "./claim-preview.ts";
import type { Ink } from "./ink.ts";
import { nodePreview, type PreviewInput } from "./node-preview.ts";
import { findPreviewFile } from "./preview-files.ts";
import { scopePreview } from "./scope-preview.ts";

/** A preview that can be drawn. */
export interface Preview {
  /** Below the site's base. */
  readonly file: string;
  /** Its drawing, texts not yet set. */
  readonly draw: () => SvgElement;
}

/** Every preview of a site: one for each scope, each node and each claim, as their pages show them. */
export function listPreviews(
  { graphs }: Pick<CompiledSite, "graphs">,
  start: Site["start"],
  ink: Ink,
): readonly Preview[] {
  const inputs = new Map<Scope, PreviewInput>();
  for (const { scope } of PUBLISHED) inputs.set(scope, buildInput(readOf(graphs, scope)));
  const read = (scope: Scope): PreviewInput =>
    inputs.get(scope) ?? buildInput(readOf(graphs, scope));
  const whole = readOf(graphs, WHOLE);
  const preview = (place: Place, draw: (input: PreviewInput) => SvgElement): Preview => {
    const view = { ...HOME, place };
    const scope = findHomeScope(view, { base: "/", start });
    return { file: findPreviewFile({ place, scope }), draw: () => draw(read(scope)) };
  };
  return [
    ...PUBLISHED.map(({ scope }) => ({
      file: findPreviewFile({ place: HOME.place, scope }),
      // The map as the scope's home page opens with it.
      draw: () =>
        scopePreview(scope, buildInput(readOf(graphs, scope), listDefaultKinds(scope)), ink),
    })),
    ...[...whole.nodes.values()].map((node) =>
      preview({ page: "node", id: node.id }, (input) => nodePreview(input, node, ink)),
    ),
    ...[...whole.claims.values()].map((claim) =>
      preview({ page: "claim", id: claim.id }, ({ graph }) => claimPreview(graph, claim, ink)),
    ),
  ];
}

/** A graph with its scene: all of it or what is of some kinds, nothing brought out. */
export function buildInput(graph: Graph, kinds: Iterable<NodeType> = NODE_TYPES): PreviewInput {
  const shown = filterGraph(graph, buildFacets(graph), {
    minerals: new Set(),
    countries: new Set(),
    kinds: new Set(kinds),
    statuses: new Set(STATUSES),
    asOf: null,
    pinned: [],
    pinnedRelation: null,
    around: null,
    hops: null,
    expanded: new Set(),
  });
  const marks = { selectedNode: null, selectedLine: null, lit: null, changes: new Map() };
  return { graph, scene: buildScene(graph, shown, marks) };
}
