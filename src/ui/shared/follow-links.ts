import type { MouseEvent } from "react";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { parseAddress } from "#view/address.ts";
import type { KnownScopes } from "#view/known.ts";
import { findPagesBase, withoutBase } from "#view/site.ts";
import { canEmbed, withEmbed } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { isPlainClick } from "./is-plain-click.ts";
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
  const path = withoutBase(findPagesBase(known.site), url.pathname);
  if (url.origin !== origin || path === null) return null;
  const parsed = parseAddress(path, url.search, known);
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
    const link = findPlainLink(event);
    if (link === null || !state.ready) return;
    const { href } = new URL(link.getAttribute("href") ?? "", window.location.href);
    const to = parseOwnAddress(href, window.location.origin, selectKnownScopes(state));
    const next = findNext(state.view, to);
    if (next !== null) {
      event.preventDefault();
      state.navigate(next, { start: event.timeStamp });
    } else if (state.view.place.page === "embed") {
      link.setAttribute("target", "_blank"); // What it leads to may not stand in a frame.
    }
  };
}

/** What a link shows when it is followed in place: on the embed page within that, as far as it can. */
function findNext(from: View, to: View | null): View | null {
  if (to === null || from.place.page !== "embed") return to;
  return canEmbed(to.place) ? withEmbed(to) : null;
}

/** The link that was clicked, unless the browser is asked to open it elsewhere. */
function findPlainLink(event: MouseEvent): Element | null {
  if (!isPlainClick(event) || event.defaultPrevented) return null;
  if (!(event.target instanceof Element)) return null;
  return event.target.closest("a[href]");
}
