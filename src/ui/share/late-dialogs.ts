import { latePart } from "#ui/shared/late-part.ts";

export const CITE = latePart({
  source: "ui/share/CiteDialog.tsx",
  load: () => import("./CiteDialog.tsx"),
});

export const EMBED = latePart({
  source: "ui/share/EmbedDialog.tsx",
  load: () => import("./EmbedDialog.tsx"),
});
