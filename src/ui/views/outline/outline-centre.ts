import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { findSelectedClaim, findSelectedNode, type View } from "#view/view.ts";

/**
 * The nodes a page is about: the selected one, or the ends of its claim, of the claims that rest on its
 * source, or of the path it asks for. None on a page that is about the whole.
 */
export function listCentre(graph: Graph, view: View): ReadonlySet<NodeId> {
  const { place, from, to } = view;
  const id = findSelectedClaim(view);
  const claim = id === null ? undefined : graph.claims.get(id);
  const cited =
    place.page === "source"
      ? [...graph.claims.values()].filter(({ sources }) =>
          sources.some(({ source }) => source === place.id),
        )
      : [];
  const ends = [...(claim === undefined ? [] : [claim]), ...cited].flatMap((one) => [
    one.subject,
    one.object,
  ]);
  return new Set([findSelectedNode(view), from, to, ...ends].filter((id) => id !== null));
}
