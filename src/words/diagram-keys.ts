/** What a key does in the diagram, once it is entered. */
export interface DiagramKey {
  readonly keys: string;
  readonly does: string;
}

/** The keys of the diagram in the order in which they are learnt. */
export const DIAGRAM_KEYS: readonly DiagramKey[] = [
  {
    keys: "← →",
    does: "previous or next: the next kind from a kind, the next node of its kind from a node, the node’s next relation from a relation",
  },
  {
    keys: "↓ or Enter",
    does: "from a kind to its first node; from a node to its first relation; from a relation on to its other end",
  },
  { keys: "↑", does: "from a relation back to its node; from a node to its kind" },
  { keys: "Space", does: "select: the details follow, the focus stays" },
  { keys: "Backspace or Alt + ←", does: "one step back along the way you came" },
  { keys: "Ctrl + arrow", does: "from a node to the nearest one in that direction" },
  { keys: "Shift + arrow, +, −, 0", does: "move, zoom in, zoom out, fit" },
  { keys: "F", does: "only the neighbourhood of the node; again, everything" },
  { keys: "E", does: "show the node’s hidden neighbours; again, hide them" },
  {
    keys: "P",
    does: "how are two nodes linked: the first P marks the start, P on another node asks; on the start itself it takes the mark back",
  },
  { keys: "Home, End", does: "first or last kind, node of the kind, or relation of the node" },
  { keys: "/", does: "search" },
  { keys: "?", does: "this list of keys" },
  { keys: "Esc", does: "leave the diagram" },
];
