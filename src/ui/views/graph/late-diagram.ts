import { latePart } from "#ui/shared/late-part.ts";

/** The interactive canvas with Cytoscape: the longest wait, and it needs nothing else to begin. */
export const CANVAS = latePart({
  source: "render/create-graph-canvas.ts",
  load: () => import("#render/create-graph-canvas.ts"),
  isUrgent: true,
});

/** The walk by keys: the page shows without it, as it does without the canvas, and the outline tells the same. */
export const KEYBOARD_WALK = latePart({
  source: "ui/views/graph/KeyboardWalk.tsx",
  chapters: ["walk", "relations"],
  load: () => import("./KeyboardWalk.tsx"),
});

/** What the pointer is on, in words; without it, names are still in the panel and the outline. */
export const TOOLTIP = latePart({
  source: "ui/views/graph/DiagramTooltip.tsx",
  chapters: ["walk", "relations"],
  load: () => import("./DiagramTooltip.tsx"),
});

/** How to move in the diagram, for those who ask. */
export const HELP = latePart({
  source: "ui/views/graph/DiagramHelp.tsx",
  chapters: ["walk"],
  load: () => import("./DiagramHelp.tsx"),
  fetchAfter: 1500,
});
