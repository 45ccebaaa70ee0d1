import { latePart } from "#ui/shared/late-part.ts";

/** The list of what may be done with a page: few open it. */
export const SHARE = latePart({
  source: "ui/share/SharePanel.tsx",
  load: () => import("./SharePanel.tsx"),
});
