import type { ComponentType } from "react";
import type { Display } from "#view/displays.ts";
import type { Words } from "#words/words.ts";
import type { LatePart } from "./late-part.ts";

/** One of the equal views of the page: what the filters leave, shown in its own manner. */
export interface ViewEntry {
  /** What `view=` says in the address; the view of the page's first script is left out of it. */
  readonly id: Display;
  /** Its name in the switch. */
  readonly label: (words: Words) => string;
  /** Drawn beside its name where there is room: lines on a 16 × 16 grid, as an SVG path. */
  readonly icon: string;
  /** The element that the keyboard is led to; it has to take the focus (`tabIndex={-1}`). */
  readonly skip: { readonly target: string; readonly label: (words: Words) => string };
  readonly body: ViewBody;
  /** What stands at the head of the printed sheet: the drawing of the diagram, or a view's own. */
  readonly print: "drawing" | LatePart<PrintedView>;
}

/** What shows in the main area while the view is chosen. */
export type ViewBody =
  /** In the page's first script. Out of sight it keeps its size and place, and shows again without a jump. */
  | { readonly comes: "at once"; readonly Body: ComponentType }
  /**
   * Made when it is asked for. One that is prerendered stands below the first view before scripts have
   * loaded, for those who have none.
   */
  | {
      readonly comes: "late";
      readonly part: LatePart<LateView>;
      /** Said where it could not be loaded. */
      readonly failed: (words: Words) => string;
    };

/** What a view's late part exports. */
export interface LateView {
  readonly Body: ComponentType;
}

/** What a view's part for paper exports; it reads the store of the sheet, which does not change. */
export interface PrintedView {
  readonly Printed: ComponentType;
}
