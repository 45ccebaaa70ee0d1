import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { HOME } from "#view/view.ts";
import { DISPLAY_LABELS } from "#words/messages.ts";
import { DiagramPane } from "./DiagramPane.tsx";

/** The diagram: what an address without `view=` shows. */
export const GRAPH_VIEW: ViewEntry = {
  id: HOME.display,
  label: () => DISPLAY_LABELS.graph,
  skip: { target: "diagram", label: () => "Skip to diagram" },
  body: { comes: "at once", Body: DiagramPane },
  print: "drawing",
};
