import { latePart } from "#ui/shared/late-part.ts";

/** What reader mode alone shows: nobody else needs it. */
export const READER = latePart({
  source: "ui/embed/reader.tsx",
  load: () => import("./reader.tsx"),
  standsOn: (path) => path === "/embed/",
  isPrerendered: true,
});
