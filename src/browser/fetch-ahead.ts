import { findGraphFile, findScope, type Scope } from "#view/scopes.ts";

/**
 * A page is prerendered in one scope. Where its query asks for another, that one's graph is fetched along
 * with the page's own, so that the page changes as soon after it has come as can be.
 *
 * @param search - The page's query, with or without "?".
 */
export function fetchAhead(search: string, own: Scope, base: string): void {
  const asked = findScope(new URLSearchParams(search).get("scope") ?? undefined);
  const file = asked === null || asked === own ? null : findGraphFile(asked);
  if (file === null) return;
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  // As the page's head asks for its own, and in the mode in which it is then read.
  link.crossOrigin = "";
  link.href = `${base}${file}`;
  document.head.append(link);
}
