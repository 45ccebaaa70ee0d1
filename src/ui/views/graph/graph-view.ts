import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { HOME } from "#view/view.ts";
import { DiagramPane } from "./DiagramPane.tsx";

/** The diagram: what an address without `view=` shows. */
export const GRAPH_VIEW: ViewEntry = {
  id: HOME.display,
  label: ({ text }) => text.displays.graph,
  icon: "M5.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM14.5 6.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 12.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM5.5 4.8l5 1.3M7.4 11.1l3.6-3.3M4.1 6.4l1.3 4.2",
  skip: { target: "diagram", label: ({ text }) => text.skip.diagram },
  body: { comes: "at once", Body: DiagramPane },
  print: "drawing",
};
