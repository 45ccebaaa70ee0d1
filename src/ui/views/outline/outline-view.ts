import type { ViewEntry } from "#ui/shared/view-entry.ts";
import { DISPLAY_LABELS } from "#words/messages.ts";
import { OUTLINE } from "./late-outline.ts";

/** The diagram in words; on paper the drawing stands before the claims in view, which say the same. */
export const OUTLINE_VIEW: ViewEntry = {
  id: "outline",
  label: () => DISPLAY_LABELS.outline,
  skip: { target: "outline", label: () => "Skip to outline" },
  body: {
    comes: "late",
    part: OUTLINE,
    failed: () =>
      "The outline could not be loaded. Look whether you are online, then load the page again.",
  },
  print: "drawing",
};
