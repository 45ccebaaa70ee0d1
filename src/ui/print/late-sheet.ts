import { PAGES } from "#ui/panels/late-pages.ts";
import { latePart } from "#ui/shared/late-part.ts";

/**
 * The printed sheet, well after what shows now, since printing does not wait for it, or when the reader
 * is about to ask for it. Without the panel's pages it would lack what matters.
 */
export const SHEET = latePart({
  source: "ui/print/draw-sheet.tsx",
  load: async () => {
    const sheet = await import("./draw-sheet.tsx");
    await sheet.loadPrinted();
    return sheet;
  },
  needs: [PAGES],
  fetchAfter: 1500,
});
