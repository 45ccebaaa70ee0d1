import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { GRAPH_VIEW } from "./graph/graph-view.ts";
import { OUTLINE_VIEW } from "./outline/outline-view.ts";

/**
 * The equal views of the page, in the order of the switch; each is a folder of that name. App, switch,
 * skip links, address, print and the loading of late parts read this list.
 */
export const VIEWS: readonly ViewEntry[] = [GRAPH_VIEW, OUTLINE_VIEW];
