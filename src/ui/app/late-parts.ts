import { READER } from "#ui/embed/late-reader.ts";
import { FIGURES } from "#ui/panels/figures/late-figures.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { SHEET } from "#ui/print/late-sheet.ts";
import { SEARCH } from "#ui/search/late-search.ts";
import { SHARE } from "#ui/share/late-share.ts";
import type { LatePart } from "#ui/shared/late-part.ts";
import { MORE_DATES } from "#ui/timebar/late-more-dates.ts";
import { CANVAS, HELP, KEYBOARD_WALK, TOOLTIP } from "#ui/views/graph/late-diagram.ts";

/**
 * The parts of the page that come later, each in a chunk of its own; a view's own is in the list of
 * views. What only a late part loads (the dialogs of the share menu) stands with that part. The build
 * reads this list without a bundler, so that no component may be imported here.
 */
export const LATE_PARTS: readonly LatePart<object>[] = [
  PAGES,
  FIGURES,
  READER,
  SEARCH,
  MORE_DATES,
  SHARE,
  SHEET,
  CANVAS,
  KEYBOARD_WALK,
  TOOLTIP,
  HELP,
];

/** The parts that a page needs soon, by its path from the site's root. */
export function listNeededOn(path: string): readonly LatePart<object>[] {
  return LATE_PARTS.filter(
    ({ isUrgent = false, standsOn }) => isUrgent || standsOn?.(path) === true,
  );
}
