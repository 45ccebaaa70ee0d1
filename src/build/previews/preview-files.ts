import type { Scope } from "#view/scopes.ts";
import type { View } from "#view/view.ts";

/** Width and height of a preview picture in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/**
 * The picture that links to a page unfurl with, below the site's base. Nodes and claims have their own;
 * every other page has its scope's.
 */
export function findPreviewFile({ place, scope }: Pick<View, "place" | "scope">): string {
  switch (place.page) {
    case "node":
      return `previews/node/${place.id}.png`;
    case "claim":
      return `previews/claim/${place.id}.png`;
    case "home":
    case "source":
    case "path":
    case "about":
    case "embed":
    case "not-found":
      return formatScopePreview(scope);
  }
}

function formatScopePreview(scope: Scope): string {
  return `previews/${scope}.png`;
}
