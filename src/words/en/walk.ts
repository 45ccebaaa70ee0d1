import { plural } from "./plural.ts";

/** What the diagram says to keys and pointer. See `Chapters` in `language.ts`. */
export const WALK = {
  /** How to move in the diagram: {explore} is the name of the button that enters it. */
  help: {
    title: "Moving in the diagram",
    intro:
      "Drag to move, wheel or pinch to zoom, double-click to zoom in. Click a node, its name or a line to read its claims. By keyboard, choose “{explore}”, then:",
    close: "Close",
  },
  /** The keys of the diagram in the order in which they are learnt, with what each does. */
  diagramKeys: {
    along: {
      keys: "← →",
      does: "previous or next: the next kind from a kind, the next node of its kind from a node, the node’s next relation from a relation",
    },
    in: {
      keys: "↓ or Enter",
      does: "from a kind to its first node; from a node to its first relation; from a relation on to its other end",
    },
    out: { keys: "↑", does: "from a relation back to its node; from a node to its kind" },
    select: { keys: "Space", does: "select: the details follow, the focus stays" },
    back: { keys: "Backspace", does: "one step back along the way you came" },
    towards: { keys: "Ctrl + arrow", does: "from a node to the nearest one in that direction" },
    move: { keys: "Shift + arrow, +, −, 0", does: "move, zoom in, zoom out, fit" },
    focus: { keys: "F", does: "only the neighbourhood of the node; again, everything" },
    expand: { keys: "E", does: "show the node’s hidden neighbours; again, hide them" },
    path: {
      keys: "P",
      does: "how are two nodes linked: the first P marks the start, P on another node asks; on the start itself it takes the mark back",
    },
    ends: {
      keys: "Home, End",
      does: "first or last kind, node of the kind, or relation of the node",
    },
    search: { keys: "/", does: "search" },
    help: { keys: "?", does: "this list of keys" },
    leave: { keys: "Esc", does: "leave the diagram" },
  },
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
