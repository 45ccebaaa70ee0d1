import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { OUTLINE } from "./late-outline.ts";

/** The diagram in words; on paper the drawing stands before the claims in view, which say the same. */
export const OUTLINE_VIEW: ViewEntry = {
  id: "outline",
  label: ({ text }) => text.displays.outline,
  icon: "M2 3.5h12M5 8h9M5 12.5h9M2 8h.5M2 12.5h.5",
  skip: { target: "outline", label: ({ text }) => text.skip.outline },
  body: {
    comes: "late",
    part: OUTLINE,
    failed: ({ text }) => text.panel.outlineFailed,
  },
  print: "drawing",
};
