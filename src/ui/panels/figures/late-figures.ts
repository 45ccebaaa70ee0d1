import { latePart } from "#ui/shared/late-part.ts";

/** Figures at a glance and their section: the founding article has none. */
export const FIGURES = latePart({
  source: "ui/panels/figures/figures-part.ts",
  chapters: ["panels", "relations"],
  load: () => import("./figures-part.ts"),
  isPrerendered: true,
});
