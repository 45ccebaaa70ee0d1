import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { HOME } from "#view/view.ts";
import { DiagramPane } from "./DiagramPane.tsx";

/** The diagram: what an address without `view=` shows. */
export const GRAPH_VIEW: ViewEntry = {
  id: HOME.display,
  label: ({ text }) => text.displays.graph,
  skip: { target: "diagram", label: ({ text }) => text.skip.diagram },
  body: { comes: "at once", Body: DiagramPane },
  print: "drawing",
};
