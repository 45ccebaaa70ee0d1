/** What a key does in the diagram, once it is entered. */
export interface DiagramKey {
  readonly keys: string;
  readonly does: string;
}

/** The keys of the diagram in the order in which they are learnt. */
export const DIAGRAM_KEYS: readonly DiagramKey[] = [
  {
    keys: "← →",
    does: "previous or next node of the same kind; on a relation, the node’s previous or next one",
  },
  {
    keys: "↓ or Enter",
    does: "from a node to its first relation; from a relation on to its other end",
  },
  { keys: "↑", does: "from a relation back to its node" },
  { keys: "Space", does: "select: the details follow, the focus stays" },
  { keys: "Backspace or Alt + ←", does: "one step back along the way you came" },
  { keys: "Ctrl + arrow", does: "the nearest node in that direction" },
  { keys: "Shift + arrow, +, −, 0", does: "move, zoom in, zoom out, fit" },
  { keys: "F", does: "only the neighbourhood of the node" },
  { keys: "Home, End", does: "first or last node of the kind" },
  { keys: "/", does: "search" },
  { keys: "?", does: "this list of keys" },
  { keys: "Esc", does: "leave the diagram" },
];
