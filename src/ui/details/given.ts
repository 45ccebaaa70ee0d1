import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import type { View } from "#view/view.ts";

/** What every part of the panel is drawn from: read once by the root, plain data below it. */
export interface Given {
  readonly graph: Graph;
  /** What the filters leave: the panel shows all of a node and marks what is outside. */
  readonly shown: Shown;
  readonly view: View;
  /** The date in force. */
  readonly on: PartialDate | null;
  /** Where the site lies, beginning and ending with "/". */
  readonly base: string;
  /** `https://example.org`; "" until the page has been taken over. */
  readonly origin: string;
  readonly reportUrl: string | null;
}
