import type { CompiledSite } from "#build/site/compile-site.ts";
import type { Graph } from "#graph/graph.ts";
import { drawPicture } from "#picture/picture.ts";
import type { SvgElement } from "#scene/svg-tree.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { findHomeScope, type Site } from "#view/site.ts";
import { withKinds } from "#view/transitions.ts";
import { HOME, type Place, SCOPES, type Scope, type View } from "#view/view.ts";
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
  article: Site["article"],
  ink: Ink,
): readonly Preview[] {
  const home = (scope: Scope): View => ({ ...HOME, scope });
  // A node's neighbours are drawn whatever their kinds.
  const whole = (scope: Scope) => buildInput(graphs[scope], withKinds(home(scope), NODE_TYPES));
  const inputs = { article: whole("article"), world: whole("world") };
  const { world } = graphs;
  const preview = (place: Place, draw: (input: PreviewInput) => SvgElement): Preview => {
    const view = { ...HOME, place };
    const scope = findHomeScope(view, { base: "/", article });
    return { file: findPreviewFile({ place, scope }), draw: () => draw(inputs[scope]) };
  };
  return [
    ...SCOPES.map((scope) => ({
      file: findPreviewFile({ place: HOME.place, scope }),
      // The map as the scope's home page opens with it.
      draw: () => scopePreview(scope, buildInput(graphs[scope], home(scope)), ink),
    })),
    ...[...world.nodes.values()].map((node) =>
      preview({ page: "node", id: node.id }, (input) => nodePreview(input, node, ink)),
    ),
    ...[...world.claims.values()].map((claim) =>
      preview({ page: "claim", id: claim.id }, ({ graph }) => claimPreview(graph, claim, ink)),
    ),
  ];
}

/** A graph with its picture in a view. */
function buildInput(graph: Graph, view: View): PreviewInput {
  return { graph, scene: drawPicture(graph, view) };
}
