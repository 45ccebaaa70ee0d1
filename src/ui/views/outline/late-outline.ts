import { latePart } from "#ui/shared/late-part.ts";
import type { LateView } from "#ui/shared/view-entry.ts";

/** The outline: whoever looks at the diagram need not wait for it. */
export const OUTLINE = latePart<LateView>({
  source: "ui/views/outline/OutlineView.tsx",
  load: async () => {
    const { OutlineView } = await import("./OutlineView.tsx");
    return { Body: OutlineView };
  },
  isPrerendered: true,
});
