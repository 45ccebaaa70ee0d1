import type { MouseEvent } from "react";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { type KnownScopes, parseAddress } from "#view/address.ts";
import type { View } from "#view/view.ts";
import { useAppStore } from "./store-context.tsx";

/**
 * The view that a link's address on this site says.
 *
 * @param href - A whole address.
 * @param origin - Where the page stands: `https://example.org`.
 * @returns `null` for what the browser has to follow: an address elsewhere, or one that names what no
 *   graph loaded here has.
 */
export function parseOwnAddress(href: string, origin: string, known: KnownScopes): View | null {
  const url = new URL(href);
  const { base } = known.site;
  if (url.origin !== origin || !url.pathname.startsWith(base)) return null;
  const parsed = parseAddress(url.pathname.slice(base.length - 1), url.search, known);
  return parsed.missing === null ? parsed.view : null;
}

/**
 * One click handler for any number of links inside an element: each is followed in place by what its
 * address says. Links of SVG are meant too, whose `href` is no plain text.
 */
export function useFollowLinks(): (event: MouseEvent) => void {
  const store = useAppStore();
  return (event) => {
    const state = store.getState();
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null || !isPlain || event.defaultPrevented || !state.ready) return;
    const { href, origin } = new URL(link.getAttribute("href") ?? "", window.location.href);
    if (origin !== window.location.origin) return;
    const to = parseOwnAddress(href, origin, selectKnownScopes(state));
    if (to === null) return;
    event.preventDefault();
    state.navigate(to);
  };
}
