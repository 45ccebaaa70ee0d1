import { plural } from "./plural.ts";

/** What the diagram shows, in lists. */
export const OUTLINE = {
  title: "Outline",
  /** {inView} is the status line. */
  lead: "What the diagram shows, in lists: {inView}.",
  /** Said over the outline of a page that is still arriving. */
  inPart:
    "What this page is about and what it is linked to; the lists of the whole graph need JavaScript.",
  rest: {
    /** {link} is what the link to all of it says. */
    filtered: "The rest is hidden by the filters or does not hold on this date. {link}",
    reset: "Reset filters",
    byKind: "The rest is of kinds that are not shown, or does not hold on this date. {link}",
    allKinds: "Show all kinds",
  },
  /** Whose relations are folded, after their number, for those who only hear it. */
  ofNode: " of {name}",
  bridges: plural({ one: "{n} dashed bridge", other: "{n} dashed bridges" }),
  bridgesOver: plural({
    one: "{n} dashed bridge over hidden kinds",
    other: "{n} dashed bridges over hidden kinds",
  }),
  /** After what a node is linked to: {via} are the hidden nodes in between. */
  over: " over {via}",
  /** {asOf} is like "as of 10 Jul 2023". */
  cited: plural({ one: "{asOf} · {n} source: {names}", other: "{asOf} · {n} sources: {names}" }),
  plan: "Plan beside it: {statement} {standing}",
};
