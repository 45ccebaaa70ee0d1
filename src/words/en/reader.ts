import { plural } from "./plural.ts";

/** Reader mode and the embed page. See `Chapters` in `language.ts`. */
export const READER = {
  asOf: "As of {date}",
  asOfNewest: "As of {date} (newest)",
  /** What the title's node or claim rests on: "3 claims, 2 sources". */
  basis: "{claims}, {sources}",
  /** A claim's own standing, date and source, and how many sources there are besides. */
  claim: "{standing}, {asOf}. Source: {source}.",
  claimOfMany: plural({
    one: "{standing}, {asOf}. Source: {source} and {n} other.",
    other: "{standing}, {asOf}. Source: {source} and {n} others.",
  }),
  unknownSource: "unknown",
  attribution: {
    name: "Salar · CC BY 4.0",
    /** Go on from the name, for those who only hear it. */
    openWhole: ": open the whole page",
    openTab: ": open this view in a new tab",
  },
  /** How to move the map, once a gesture has gone to the page instead; {key} is `control` or ⌘. */
  gestures: { wheel: "{key} + scroll to zoom", finger: "Two fingers move the map" },
  control: "Ctrl",
};
