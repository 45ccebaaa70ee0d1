import { latePart } from "#ui/shared/late-part.ts";

/** What formats citations by style. */
export const CITATION_STYLES = latePart({
  source: "words/citation-styles.ts",
  load: () => import("#words/citation-styles.ts"),
});
