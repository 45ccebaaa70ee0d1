import { plural } from "./plural.ts";

/** What the diagram says to keys and pointer. See `Chapters` in `language.ts`. */
export const WALK = {
  layer: "Diagram, by arrow keys. Escape leaves, question mark lists the keys.",
  /** What the keys are on; {index} of {total} is its place in its row. */
  spots: {
    /** A kind, with its number of nodes: "Salt flats, 7. 3 of 9 kinds." */
    group: "{kind}, {nodes}. {index} of {total} kinds.",
    /** "Lithium, mineral. 9 claims. 2 of 5." */
    node: "{name}, {kind}. {claims}. {index} of {total}.",
    /** {hidden} is `hidden`, a sentence. */
    nodeWithHidden: "{name}, {kind}. {claims}. {index} of {total}. {hidden}",
    /** The claim's sentence, where it leads, its standing, date and sources. */
    claim: "{statement} To {to}. {standing}, {asOf}. {sources}. {index} of {total}.",
  },
  hidden: plural({
    one: "{n} more neighbour is hidden by its kind.",
    other: "{n} more neighbours are hidden by their kinds.",
  }),
  /** What a key has done. */
  said: {
    pathStart: "Start of the path: {name}. Press P on another node to ask how the two are linked.",
    pathStartTakenBack: "No start of a path is marked.",
    pathAsked: "How {from} is linked to {to}: the details tell.",
    expanded: "All neighbours of {name} show.",
    folded: "Neighbours of {name} follow the kinds.",
    noneHidden: "{name} has no neighbours hidden by their kind.",
  },
  /** Beside the pointer. */
  tooltip: {
    /** {relations} with what they are: "Mineral, 9 relations in view". */
    node: "{kind}, {relations} in view",
    bridge: "Joined through what is hidden: {names}",
    more: "and {n} more: click to read",
  },
};
