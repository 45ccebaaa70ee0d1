import { latePart } from "#ui/shared/late-part.ts";

/** The pages of the panel beside the graph's own: whoever only looks at the graph need not wait for them. */
export const PAGES = latePart({
  source: "ui/panels/pages.tsx",
  chapters: ["panels", "relations", "walk"],
  load: () => import("./pages.tsx"),
  standsOn: (path) => path !== "/" && path !== "/embed/",
  isPrerendered: true,
  // Before they are asked for, but well after what shows now.
  fetchAfter: 600,
  comesWithScope: true,
});
