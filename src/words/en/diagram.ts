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
  },
  /** What the title of a line says first where it has changed. */
  scene: { added: "Added since.", ended: "Ended since.", changed: "Changed since." },
};
