import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import type { Site } from "#view/site.ts";
import type { View } from "#view/view.ts";

/** What every part of the panel is drawn from: read once by the root, plain data below it. */
export interface Given {
  /** What is known of the scope: see `known-by`. */
  readonly graph: Graph;
  /** All of the scope, for what an address names although it was not yet known. */
  readonly whole: Graph;
  /** What the filters leave: the panel shows all of a node and marks what is outside. */
  readonly shown: Shown;
  readonly view: View;
  /** The date in force. */
  readonly on: PartialDate | null;
  readonly site: Site;
  /** `https://example.org`; "" until the page has been taken over. */
  readonly origin: string;
  readonly reportUrl: string | null;
}
