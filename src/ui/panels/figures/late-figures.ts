import { latePart } from "#ui/shared/late-part.ts";

/** The section of figures: the founding article has none. */
export const FIGURES = latePart({
  source: "ui/panels/figures/FiguresSection.tsx",
  load: () => import("./FiguresSection.tsx"),
  isPrerendered: true,
});
