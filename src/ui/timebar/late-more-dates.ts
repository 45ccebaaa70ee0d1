import { latePart } from "#ui/shared/late-part.ts";

/** What "More dates" unfolds: closed at first on every page. */
export const MORE_DATES = latePart({
  source: "ui/timebar/DatesPanel.tsx",
  chapters: ["moreDates"],
  load: () => import("./DatesPanel.tsx"),
  fetchAfter: 1500,
});
