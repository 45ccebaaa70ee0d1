import { plural } from "./plural.ts";

/** The diagram, its tools and how to move in it; part of `PAGE`. The walk by keys is in `WALK`. */
export const DIAGRAM = {
  diagram: {
    name: "Diagram",
    /** The drawing until the interactive one shows. */
    still: {
      title: "Still drawing",
      description: "Nodes and their relations; the outline tells the same in words.",
    },
    /** The badge of a node; {name} is the node's. */
    showHidden: plural({
      one: "Show {n} hidden neighbour of {name}",
      other: "Show {n} hidden neighbours of {name}",
    }),
    failed:
      "The interactive diagram could not be started. The drawing below is a still one: it follows your filters and selection, but cannot be zoomed or moved.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showWhole: "Show the whole",
    keys: "Keys",
    neighbourhood: "Neighbourhood",
    everything: "Everything",
    /** The button that enters the diagram by keyboard; other texts name it in {explore}. */
    explore: "Explore diagram with arrow keys",
    /** What the diagram shows, in sentences. */
    description: {
      inView: "{inView}.",
      bridges: plural({
        one: "{n} dashed line joins nodes over hidden kinds.",
        other: "{n} dashed lines join nodes over hidden kinds.",
      }),
      hidden: plural({
        one: "{n} node has neighbours of hidden kinds: the badge of a node, or E on it, shows them.",
        other:
          "{n} nodes have neighbours of hidden kinds: the badge of a node, or E on it, shows them.",
      }),
      /** "Countries: Bolivia; Russia." */
      kind: "{kind}: {names}.",
      more: "{names}; and {n} more",
      regions: "Parts of the map: {names}.",
      onwards:
        "The outline tells the same in words; “{explore}” enters it: arrows move, Enter follows, Escape leaves.",
    },
    help: {
      title: "Moving in the diagram",
      intro:
        "Drag to move, wheel or pinch to zoom, double-click to zoom in. Click a node, its name or a line to read its claims. By keyboard, choose “{explore}”, then:",
      close: "Close",
    },
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
    back: { keys: "Backspace or Alt + ←", does: "one step back along the way you came" },
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
  /** What the title of a line says first where it has changed. */
  scene: { added: "Added since.", ended: "Ended since.", changed: "Changed since." },
};
